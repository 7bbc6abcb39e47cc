import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropShare, dropShares, heldShare, holdAgain, inOrder } from './held-shares.ts';

const at = (time: number, index = 0) => `http://localhost/share/${time}-${index}`;
const HOUR = 3_600_000;

test('what was shared last comes first, and of one share its first file', () => {
  expect(inOrder([at(1), at(20, 1), at(3), at(20, 0), 'http://localhost/share/else'])).toEqual([
    { key: at(20, 0), at: 20 },
    { key: at(20, 1), at: 20 },
    { key: at(3), at: 3 },
    { key: at(1), at: 1 },
  ]);
});

/** A store of the browser, as far as a share needs one. */
function oneStore() {
  const kept = new Map<string, Response>();
  const store = {
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    match: async (key: string) => kept.get(key)?.clone(),
    put: async (key: string, answer: Response) => void kept.set(key, answer),
    delete: async (key: string) => kept.delete(key),
  };
  return { kept, caches: { open: async () => store, delete: async () => kept.clear() } };
}

let kept: Map<string, Response>;
beforeEach(() => {
  const made = oneStore();
  kept = made.kept;
  vi.stubGlobal('caches', made.caches);
});
afterEach(() => vi.unstubAllGlobals());

const share = (time: number, name: string) => ({
  key: at(time),
  at: time,
  name,
  content: new Blob(['14:05 - Aiko: はい']),
});

test('a share waits for a day under the name it had, and not an hour longer', async () => {
  await holdAgain(share(HOUR, '木村さんとのトーク.txt'));
  expect(await heldShare(24 * HOUR)).toMatchObject({ at: HOUR, name: '木村さんとのトーク.txt' });
  expect(await heldShare(26 * HOUR)).toBeUndefined();
  expect(kept.size).toBe(0);
});

test('what is taken makes room for what was shared before it', async () => {
  await holdAgain(share(HOUR, 'first.txt'));
  await holdAgain(share(2 * HOUR, 'second.txt'));
  expect((await heldShare(3 * HOUR))?.name).toBe('second.txt');
  await dropShare(at(2 * HOUR));
  expect((await heldShare(3 * HOUR))?.name).toBe('first.txt');
  await dropShares();
  expect(await heldShare(3 * HOUR)).toBeUndefined();
});

test('a browser that keeps nothing holds nothing', async () => {
  vi.unstubAllGlobals();
  expect(await heldShare(0)).toBeUndefined();
  await dropShares();
});
