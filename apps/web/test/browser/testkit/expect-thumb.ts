import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Half of what a thumb needs, in CSS pixels, less what rounding takes. */
const REACH = 21;

/** A touch a thumb's half above or below the middle of it still meets it, wherever its own edges are. */
export async function expectThumbMeets(target: Locator): Promise<void> {
  await target.waitFor();
  const isMet = await target.evaluate((element, reach) => {
    element.scrollIntoView({ block: 'center' });
    const { left, width, top, height } = element.getBoundingClientRect();
    const middle = top + height / 2;
    return [-reach, reach].every((away) =>
      element.contains(document.elementFromPoint(left + Math.min(width / 2, 20), middle + away)),
    );
  }, REACH);
  expect(isMet, `44 px around ${target}`).toBe(true);
}
