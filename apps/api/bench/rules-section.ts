import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const RULES_BENCH = resolve(import.meta.dirname, '../../../packages/domain/bench/bench.ts');

/** What the rules do by themselves, as a section: measured in a process of its own, that nothing of the product warms or slows. */
export function rulesSection(quick: boolean): string {
  const args = quick ? [RULES_BENCH, '--quick'] : [RULES_BENCH];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trimEnd();
}

/** The page with its section of the rules made new. */
export function withRules(page: string, section: string): string {
  const [before = '', ...sections] = page.trimEnd().split(/\n+(?=## )/);
  const others = sections.filter((each) => !each.startsWith('## Rules\n'));
  return `${[before, ...others, section].join('\n\n')}\n`;
}
