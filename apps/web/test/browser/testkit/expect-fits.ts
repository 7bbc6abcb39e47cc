import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Holds the page to its width: nobody scrolls sideways to read. Tables may, inside their own frame. */
export async function expectFits(page: Page): Promise<void> {
  expect(await sidewaysOf(page), page.url()).toEqual([]);
}

/** What is wrong with the width of a page, if anything: who sticks out. */
export function sidewaysOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`${scrollWidth} px wide instead of ${clientWidth}: ${out.slice(0, 5).join(', ')}`];
  });
}
