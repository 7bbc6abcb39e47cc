import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Holds the page to its window: nobody scrolls sideways to read, and the frame with its tabs stays where it is. Tables and the
 * content may, inside their own frame.
 */
export async function expectFits(page: Page): Promise<void> {
  expect(await overflowOf(page), page.url()).toEqual([]);
}

/** What is wrong with the extent of a page, if anything: who sticks out, by how much the whole frame scrolls away. */
export function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    if (document.querySelector('.ui-shell') !== null && scrollHeight > clientHeight)
      return [`${scrollHeight} px high instead of ${clientHeight}`];
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`${scrollWidth} px wide instead of ${clientWidth}: ${out.slice(0, 5).join(', ')}`];
  });
}
