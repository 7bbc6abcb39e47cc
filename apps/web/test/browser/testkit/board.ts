import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A member's rank, won, lost, win rate and value on the board at hand, as they stand or come to stand. */
export async function expectOnTheBoard(
  page: Page,
  member: string,
  numbers: readonly string[],
): Promise<void> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: member }) });
  await expect.poll(() => row.getByRole('cell').allInnerTexts()).toEqual(numbers);
}
