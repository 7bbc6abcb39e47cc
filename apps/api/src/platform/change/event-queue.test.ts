import { describe, expect, test } from 'vitest';
import { EventQueue, spread } from './event-queue.ts';

const gap = () => 'gap';

describe('events on their way to a reader', () => {
  test('arrive in order, whether the reader waits for them or they for the reader', async () => {
    const queue = new EventQueue<string>(8, gap);
    const waiting = queue.next();
    queue.push('a');
    queue.push('b');
    expect([await waiting, await queue.next()]).toEqual([
      { value: 'a', done: false },
      { value: 'b', done: false },
    ]);
  });

  test('are dropped for a reader who is too slow, who is told so and goes on from there', async () => {
    const queue = new EventQueue<string>(3, gap);
    for (const event of ['a', 'b', 'c', 'd', 'e']) queue.push(event);
    expect((await queue.next()).value).toBe('gap');
    expect((await queue.next()).value).toBe('e');
  });

  test('end at once for a reader who waits, and the source learns of it', async () => {
    let ended = 0;
    const queue = new EventQueue<string>(3, gap, () => {
      ended += 1;
    });
    const stream = spread(queue, async (event) => [event, event.toUpperCase()]);
    queue.push('a');
    expect((await stream.next()).value).toBe('a');
    expect((await stream.next()).value).toBe('A');
    const waiting = stream.next();
    await stream.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
    queue.push('late');
    expect(await queue.next()).toEqual({ value: undefined, done: true });
    expect(ended).toBe(1);
  });

  test('end where one of them cannot be turned, and the source learns of it', async () => {
    let ended = 0;
    const queue = new EventQueue<string>(3, gap, () => {
      ended += 1;
    });
    const stream = spread(queue, async () => {
      throw new Error('the database is away');
    });
    queue.push('a');
    await expect(stream.next()).rejects.toThrow('the database is away');
    expect(ended).toBe(1);
    expect(await stream.next()).toEqual({ value: undefined, done: true });
  });
});
