import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const SOURCE = readFileSync(new URL('../../../public/share-worker.js', import.meta.url), 'utf8');
const A_DAY = 86_400_000;

type Answers = (event: { request: Request; respondWith: (answer: Promise<Response>) => void }) => void;

/** The worker, with what it keeps: the names by address. */
function startWorker({ isFull = false } = {}) {
  const heard = new Map<string, Answers>();
  const kept = new Map<string, string>();
  const store = {
    keys: async () => [...kept.keys()].map((key) => ({ url: `http://localhost${key}` })),
    delete: async ({ url }: { url: string }) => kept.delete(new URL(url).pathname),
    put: async (key: string, answer: Response) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, decodeURIComponent(answer.headers.get('x-name') ?? ''));
    },
  };
  class Answer extends Response {
    static override redirect = (to: string, status: number) =>
      new Response(null, { status, headers: { location: to } });
  }
  runInNewContext(SOURCE, {
    self: { addEventListener: (name: string, answers: Answers) => heard.set(name, answers) },
    caches: { open: async () => store },
    Response: Answer,
    File,
    Date,
    URL,
  });
  const send = async (request: Request) => {
    let answer: Promise<Response> | undefined;
    heard.get('fetch')?.({ request, respondWith: (given) => (answer = given) });
    return (await answer)?.headers.get('location');
  };
  const share = (parts: Readonly<Record<string, string | File>>) => {
    const body = new FormData();
    for (const [name, part] of Object.entries(parts)) body.append(name, part);
    return send(new Request('http://localhost/share/take', { method: 'POST', body }));
  };
  return { kept, send, share };
}

const file = (name: string, type: string) => new File(['14:05 - Aiko: はい'], name, { type });

test('a file is kept under its name, and the words beside it are not', async () => {
  const worker = startWorker();
  const to = await worker.share({ text: 'The history is attached.', chat: file('木村.txt', 'text/plain') });
  expect([to, ...worker.kept.values()]).toEqual(['/share', '木村.txt']);
});

test('words without a file are kept under their title', async () => {
  const worker = startWorker();
  expect(await worker.share({ title: '木村', text: '14:05 - Aiko: はい' })).toBe('/share');
  expect([...worker.kept.values()]).toEqual(['木村']);
});

test.each([
  ['nothing', {}],
  ['a picture', { chat: file('card.jpg', 'image/jpeg') }],
  ['an empty text', { chat: new File([], 'chat.txt', { type: 'text/plain' }) }],
])('%s did not arrive, and that is said', async (_what, parts: Record<string, File>) => {
  const worker = startWorker();
  expect(await worker.share(parts)).toBe('/share?arrived=no');
  expect(worker.kept.size).toBe(0);
});

test('a device without room says so too', async () => {
  const worker = startWorker({ isFull: true });
  expect(await worker.share({ chat: file('chat.txt', 'text/plain') })).toBe('/share?arrived=no');
});

test('what has waited for a day goes when something new is shared', async () => {
  const worker = startWorker();
  worker.kept.set(`/share/${Date.now() - A_DAY - 1}-0`, 'old.txt');
  worker.kept.set(`/share/${Date.now() - A_DAY / 2}-0`, 'of today.txt');
  await worker.share({ chat: file('new.zip', 'application/zip') });
  expect([...worker.kept.values()]).toEqual(['of today.txt', 'new.zip']);
});

test('every request but a share is none of its business', async () => {
  const { send } = startWorker();
  expect(await send(new Request('http://localhost/share/take'))).toBeUndefined();
  expect(await send(new Request('http://localhost/graphql', { method: 'POST' }))).toBeUndefined();
});
