// The names are those of public/share-worker.js, which puts here what a phone shares.
const STORE = 'mikomi.shared';
const A_DAY = 86_400_000;
const KEY = /\/share\/(\d+)-(\d+)$/;

/** A file that was shared with the product and waits on this device until it is taken, for a day at most. */
export type HeldShare = {
  readonly key: string;
  /** When it was shared, in epoch milliseconds. */
  readonly at: number;
  /** As the app that shared it named it; empty for words without a file. */
  readonly name: string;
  readonly content: Blob;
};

/** What was shared last and still waits. What has waited a day is dropped, seen or not. */
export async function heldShare(now: number): Promise<HeldShare | undefined> {
  const store = await openStore();
  const known = inOrder((await store?.keys())?.map(({ url }) => url) ?? []);
  const old = known.filter(({ at }) => at < now - A_DAY);
  await Promise.all(old.map(({ key }) => store?.delete(key)));
  const last = known.find(({ at }) => at >= now - A_DAY);
  const found = last && (await store?.match(last.key));
  if (!last || !found) return undefined;
  const name = decodeURIComponent(found.headers.get('x-name') ?? '');
  return { ...last, name, content: await found.blob() };
}

/** Drops one share: it is taken, or nobody wants it. */
export async function dropShare(key: string): Promise<void> {
  await (await openStore())?.delete(key);
}

/** Puts a share back where it was, as long as it would have waited. */
export async function holdAgain({ key, name, content }: HeldShare): Promise<void> {
  const headers = { 'x-name': encodeURIComponent(name) };
  await (await openStore())?.put(key, new Response(content, { headers }));
}

/** Drops all that was shared: the next reader of this device may be another. */
export async function dropShares(): Promise<void> {
  // Without storage nothing was kept.
  if ('caches' in globalThis) await caches.delete(STORE).catch(() => undefined);
}

/** The last that was shared first, and of what was shared at once the first. */
export function inOrder(
  addresses: readonly string[],
): readonly { readonly key: string; readonly at: number }[] {
  return addresses
    .flatMap((key) => {
      const [, at, index] = KEY.exec(key) ?? [];
      return at === undefined ? [] : [{ key, at: Number(at), index: Number(index) }];
    })
    .toSorted((a, b) => b.at - a.at || a.index - b.index)
    .map(({ key, at }) => ({ key, at }));
}

/** Browsers keep nothing for pages that came over a plain connection, and may refuse to for others. */
async function openStore(): Promise<Cache | undefined> {
  return 'caches' in globalThis ? caches.open(STORE).catch(() => undefined) : undefined;
}
