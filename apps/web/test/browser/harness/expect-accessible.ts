import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What was said aloud once stays in the page for seconds, and may name a button that is gone by then. */
const SPOKEN = '[data-live-announcer]';

/** Holds the page, as it stands, to WCAG 2.2 AA; a failure names the rule, the element and what would mend it. */
export async function expectAccessible(page: Page): Promise<void> {
  const { faults, checked } = await runAxe(page);
  expect(faults, `accessibility of ${page.url()}`).toEqual([]);
  expect(checked, 'a page with nothing to check is blank').toBeGreaterThan(0);
}

/** What axe finds: one sentence for each fault, and the number of rules it could apply at all. */
export async function runAxe(page: Page): Promise<{ faults: readonly string[]; checked: number }> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    async ({ tags, spoken }) => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        { exclude: [[spoken]] },
        { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] },
      );
      return { violations: found.violations, passes: found.passes.length };
    },
    { tags: WCAG_22_AA, spoken: SPOKEN },
  );
  const faults = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`,
    ),
  );
  return { faults, checked: violations.length + passes };
}
