import fc from 'fast-check';
import { expect } from 'vitest';
import { isRefusal, type Refusal } from '../src/shared/index.ts';
import { brokenFrom } from './broken-from.ts';

/** Whatever was stored is refused with the path of what does not fit, or kept; what is kept can be used, and nothing is thrown at. */
export function expectKeptOrRefused<Outcome>(
  good: unknown,
  check: (stored: unknown) => Outcome,
  use: (kept: Exclude<Outcome, Refusal>) => void,
): void {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), brokenFrom(good)), (stored) => {
      const checked = check(stored);
      if (isRefusal(checked)) expect(checked.path).toBeDefined();
      else use(checked as Exclude<Outcome, Refusal>);
    }),
    { numRuns: 500 },
  );
}
