import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { LAWFUL, PLANTED } from '../test/planted-trees.ts';
import { boundaryRules } from './boundary-rules.ts';
import { checkBoundaries } from './check-boundaries.ts';

describe('every rule refuses its planted violation', () => {
  const outsideTheTool = ['domain-one-file-per-package', 'known-rooms'];
  const names = [...boundaryRules().map((rule) => rule.name), ...outsideTheTool];

  test.each(names)('%s', async (name) => {
    const tree = PLANTED[name];
    expect(tree, 'a planted violation of this rule').toBeDefined();
    const report = await checkBoundaries(plant(tree ?? {}), 1);
    expect([...new Set(report.violations.map((violation) => violation.rule))]).toEqual([name]);
    expect(report.violations[0]?.reason).toMatch(/\w+.*[.?]$/);
  });
});

describe('an import is seen however it is written', () => {
  const leads = 'packages/domain/src/leads';
  const door = {
    'packages/domain/package.json': '{ "name": "@mikomi/domain", "exports": { "./*": "./src/*/index.ts" } }',
  };

  test.each([
    ['a type', "import type { Day } from './day.ts';", 'no-cycles'],
    ['an inline type', "import { type Day } from './day.ts';", 'no-cycles'],
    ['a dynamic import', "export const load = () => import('./day.ts');", 'no-cycles'],
    ['a re-export', "export * from './day.ts';", 'no-cycles'],
  ])('%s', async (_, text, rule) => {
    const back = "import './lead.ts';\nexport type Day = string;\n";
    const report = await checkBoundaries(plant({ [`${leads}/lead.ts`]: text, [`${leads}/day.ts`]: back }), 2);
    expect(new Set(report.violations.map((violation) => violation.rule))).toEqual(new Set([rule]));
  });

  test('a path of the package’s own imports map', async () => {
    const root = plant({
      'apps/api/package.json': '{ "name": "@mikomi/api", "imports": { "#*": "./src/*" } }',
      'apps/api/src/platform/jobs/run.ts': "import '#rooms/leads/index.ts';\n",
      'apps/api/src/rooms/leads/index.ts': 'export {};\n',
    });
    const report = await checkBoundaries(root, 2);
    expect(report.violations.map((violation) => violation.rule)).toEqual(['platform-knows-no-room']);
  });

  test('the name of a workspace package', async () => {
    const root = plant({
      ...door,
      [`${leads}/index.ts`]: 'export {};\n',
      'packages/ui/src/index.ts': "import '@mikomi/domain/leads';\n",
    });
    mkdirSync(join(root, 'packages/ui/node_modules/@mikomi'), { recursive: true });
    symlinkSync(join(root, 'packages/domain'), join(root, 'packages/ui/node_modules/@mikomi/domain'), 'dir');
    const report = await checkBoundaries(root, 2);
    expect(report.violations.map((violation) => violation.rule)).toEqual(['building-ui']);
  });
});

test('a house that keeps to its permissions passes', async () => {
  const report = await checkBoundaries(plant(LAWFUL), 10);
  expect(report.violations).toEqual([]);
});

test('a checker that sees too few files fails', async () => {
  const report = await checkBoundaries(plant({ 'packages/ui/src/index.ts': 'export {};\n' }), 2);
  expect(report.violations.map((violation) => violation.rule)).toEqual(['enough-files-seen']);
});
