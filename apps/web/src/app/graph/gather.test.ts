import { expect, onTestFinished, test, vi } from 'vitest';
import { gather } from './gather.ts';

/** A tab that somebody looks at or not, and a clock that is turned by hand. */
function tab() {
  const seen = Object.assign(new EventTarget(), { hidden: false });
  vi.useFakeTimers();
  vi.stubGlobal('document', seen);
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const handed: (readonly string[])[] = [];
  return { seen, handed, tell: gather<string>((items) => handed.push(items)) };
}

test('what arrives together is handed on together, soon', () => {
  const { handed, tell } = tab();
  tell('a');
  tell('b');
  vi.advanceTimersByTime(100);
  expect(handed).toEqual([['a', 'b']]);
});

test('a stream is handed on now and then', () => {
  const { handed, tell } = tab();
  for (let second = 0; second < 60; second += 1) {
    tell(`${second}`);
    vi.advanceTimersByTime(1_000);
  }
  expect(handed.length).toBeLessThanOrEqual(31);
  expect(handed.flat().length).toBeGreaterThanOrEqual(58);
});

test('while nobody looks it waits', () => {
  const { seen, handed, tell } = tab();
  seen.hidden = true;
  tell('a');
  vi.advanceTimersByTime(60_000);
  tell('b');
  vi.advanceTimersByTime(60_000);
  expect(handed).toEqual([]);
  seen.hidden = false;
  seen.dispatchEvent(new Event('visibilitychange'));
  expect(handed).toEqual([['a', 'b']]);
});
