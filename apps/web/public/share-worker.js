// Takes what a phone shares with the product and keeps it on the device; every other request is none of its business.
// The names, and for how long, are those of src/app/shared/held-shares.ts; why so is told by docs/decisions/027-shared-from-the-phone.md.
/** The address that phones share with: no page stands there, so no page is this worker's. */
const TAKE = '/share/take';
const STORE = 'mikomi.shared';
const A_DAY = 86_400_000;
const MOST = 10;
/** More than any chat that could be imported, with what it is packed with. */
const LARGEST = 20_000_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(dropOld()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'POST' && new URL(url).pathname === TAKE) event.respondWith(take(event.request));
});

async function take(request) {
  const held = await hold(request).catch(() => 0);
  return Response.redirect(held > 0 ? '/share' : '/share?arrived=no', 303);
}

async function hold(request) {
  const files = sharedIn(await request.formData());
  await dropOld();
  const store = await caches.open(STORE);
  const at = Date.now();
  await Promise.all(
    files.map((file, index) =>
      store.put(
        `/share/${at}-${index}`,
        new Response(file, { headers: { 'x-name': encodeURIComponent(file.name) } }),
      ),
    ),
  );
  return files.length;
}

/** The texts and archives; words shared without a file are one. Beside a file they only say that there is one. */
function sharedIn(form) {
  const files = form.getAll('chat').filter((part) => part instanceof File && isText(part));
  const words = form.get('text');
  const [title] = [form.get('title')].filter((each) => typeof each === 'string' && each !== '');
  if (files.length === 0 && typeof words === 'string' && words.trim() !== '')
    files.push(new File([words], title ?? '', { type: 'text/plain' }));
  return files.slice(0, MOST);
}

const isText = ({ name, type, size }) =>
  size > 0 && size <= LARGEST && (/\.(txt|zip)$/i.test(name) || /^text\/|zip/.test(type));

async function dropOld() {
  const store = await caches.open(STORE);
  const old = (await store.keys()).filter(({ url }) => atOf(url) < Date.now() - A_DAY);
  await Promise.all(old.map((key) => store.delete(key)));
}

const atOf = (url) => Number(/\/share\/(\d+)-/.exec(url)?.[1] ?? 0);
