import { describe, expect, test } from 'vitest';
import { plant } from '../../test/plant.ts';
import { checkSource } from './check-source.ts';
import { sourceFiles } from './source-file.ts';

const DECISION = 'packages/domain/src/leads/lead.ts';
const COMMAND = 'apps/api/src/rooms/leads/commands/assign-lead.ts';
const STORE = 'apps/api/src/rooms/leads/store/find-lead.ts';
const FEATURE = 'apps/web/src/features/leads/lead-card.tsx';

function rulesBrokenBy(path: string, text: string): readonly string[] {
  return checkSource([{ path, text }]).findings.map((finding) => finding.rule);
}

const HEAD = '// Invariants: a lead has one owner.\n// Locks: the lead.\n// Changes: Lead.\n';

describe('a command says what it keeps, holds and changes', () => {
  test('refuses one that begins with something else', () => {
    expect(rulesBrokenBy(COMMAND, 'export const assignLead = 1;\n')).toEqual(['command-heads']);
    expect(rulesBrokenBy(COMMAND, HEAD.replace('// Locks: the lead.\n', ''))).toEqual(['command-heads']);
  });

  test('allows its three lines, and files that are no commands', () => {
    expect(rulesBrokenBy(COMMAND, `${HEAD}export const assignLead = 1;\n`)).toEqual([]);
    expect(rulesBrokenBy('apps/api/src/rooms/leads/build-lead.ts', 'export const a = 1;\n')).toEqual([]);
  });
});

describe('the domain is pure', () => {
  test.each([
    'export const at = Date.now();',
    'export const at = new Date();',
    'export const at = new Date;',
    'export const at = Date();',
    'export const { now } = Date;',
    'export const clock = [Date];',
    'export const luck = Math.random();',
    'export const { random } = Math;',
    'export const today = Temporal.Now.plainDateISO();',
    'export const id = crypto.randomUUID();',
    'export const at = globalThis.Date.now();',
    'export const today = globalThis.Temporal.Now.plainDateISO();',
    'export const at = performance.now();',
    'console.log(1);',
    'export const zone = process.env.TZ;',
    'setTimeout(() => {}, 1);',
  ])('refuses %s', (text) => {
    expect(rulesBrokenBy(DECISION, text)).toContain('pure-domain');
  });

  test.each([
    'export const at = new Date(0);',
    'export const at = Date.UTC(2026, 0, 1);',
    'export const of = (value: unknown): value is Date => value instanceof Date;',
    'export type At = { now: Date; process: string };',
    'export const late = (now: number, due: number) => Math.max(0, now - due);',
    'export const day = Temporal.PlainDate.from("2026-01-01");',
    'export const provided = globalThis.Temporal;',
    'export const named = (document: string) => document.length;',
    'export const shape = { process: 1, fetch: 2 };',
  ])('allows %s', (text) => {
    expect(rulesBrokenBy(DECISION, `/** Told. */\n${text}`)).toEqual([]);
  });

  test('a test of the domain may look at the clock', () => {
    expect(rulesBrokenBy('packages/domain/src/leads/lead.test.ts', 'Date.now();')).toEqual([]);
  });
});

describe('the domain says what it offers', () => {
  test.each([
    'export const LONGEST = 200;',
    'export type LeadKind = "NEW" | "REPEAT";',
    'export interface Lead { id: string }',
    'export function moveLead() {}',
    'export async function ensure() {}',
    '// Moves a lead.\nexport function moveLead() {}',
    '/** */\nexport function moveLead() {}',
    '/** Moves a lead. */\n/** Takes a lead elsewhere. */\nexport function moveLead() {}',
    '/** The moves. */\n\nimport "./stage.ts";\nexport function moveLead() {}',
  ])('refuses %j', (text) => {
    expect(rulesBrokenBy(DECISION, text)).toEqual(['documented-domain']);
  });

  test.each([
    '/** A lead moves to a stage of its pipeline. */\nexport function moveLead() {}',
    'function inside() {}\ninside();',
    "export { moveLead } from './move-lead.ts';",
    '/** How leads move. */\n\n/** Moves a lead. */\nexport function moveLead() {}',
    '/** Either. */\nexport function of(day: string): 1;\nexport function of(at: number): 2;\nexport function of() {}',
  ])('allows %j', (text) => {
    expect(rulesBrokenBy(DECISION, text)).toEqual([]);
  });

  test('only the rules of the domain are a reference', () => {
    expect(rulesBrokenBy('packages/domain/src/leads/words.en.ts', 'export const en = {};')).toEqual([]);
    expect(rulesBrokenBy(STORE, 'export function findLead() {}')).toEqual([]);
  });
});

describe('a rule names its source', () => {
  const door = {
    path: 'packages/domain/src/leads/index.ts',
    text: "export { type Lead, moveLead, lose as loseLead } from './lead.ts';\nexport { whyNot } from './lead.ts';\n",
  };

  function rulesBrokenBehindDoor(text: string, path = DECISION): readonly string[] {
    return checkSource([door, { path, text }]).findings.map((finding) => finding.rule);
  }

  test.each([
    '/** A lead moves. */\nexport function moveLead() {}',
    '/** A lead moves. Source: ours. */\nexport function moveLead() {}',
    '/** A lead moves. Source: ours, because. */\nexport function moveLead() {}',
    '/** A lead moves. Source: common sense. */\nexport function moveLead() {}',
    '/** A lead moves. Source: Gartner 2026; the threshold is ours. */\nexport function moveLead() {}',
    '/** A lead moves. Source: our design, docs/DESIGN.md, 6. */\nexport function moveLead() {}',
    '/** A lead moves.\n * Resource: RFC 5545, 3.3.10. */\nexport function moveLead() {}',
    '/** A lead moves. */\nexport const moveLead = () => 1;',
    '/** A lead is lost. */\nexport function lose() {}',
    '/** By day. */\nexport function moveLead(day: string): 1;\n/** Source: RFC 5545, 3.3.5. */\nexport function moveLead() {}',
  ])('refuses %j', (text) => {
    expect(rulesBrokenBehindDoor(text)).toEqual(['sourced-rules']);
  });

  test.each([
    '/** A lead moves. Source: RFC 5545, 3.3.10. */\nexport function moveLead() {}',
    '/** A lead moves. Source: 特定商取引に関する法律, article 17. */\nexport function moveLead() {}',
    '/**\n * A lead moves.\n * Source: ours, because a dragged card gives no\n * reason.\n */\nexport function moveLead() {}',
    '/** A lead moves. Source: Gartner 2026; the rest is ours: a third is seen in time. */\nexport function moveLead() {}',
    '/** A lead moves. Source: RFC 5545, 3.3.5. */\nexport function moveLead(day: string): 1;\nexport function moveLead() {}',
    '/** A lead. */\nexport interface Lead { id: string }',
    '/** The stages. */\nexport const moveLead = [1, 2];',
    '/** Stays in the room. */\nexport function openLines() {}',
    '/** Reads a part out. */\nexport function whyNot() {}',
  ])('allows %j', (text) => {
    expect(rulesBrokenBehindDoor(text)).toEqual([]);
  });

  test('names the rule by its line', () => {
    const text =
      '/** Told. Source: RFC 5545, 3.3.5. */\nexport function lose() {}\n\n/** A lead moves. */\nexport function moveLead() {}\n';
    expect(checkSource([door, { path: DECISION, text }]).findings).toMatchObject([
      { path: DECISION, line: 5 },
    ]);
  });

  test('what is decided behind the door needs one too, by the verb of its file', () => {
    const text =
      '/** Chooses. */\nexport function chooseLead() {}\n\n/** Helps. */\nexport function first() {}\n';
    const path = 'packages/domain/src/leads/open/choose-lead.ts';
    expect(checkSource([{ path, text }]).findings).toMatchObject([{ rule: 'sourced-rules', line: 2 }]);
    expect(
      rulesBrokenBy('packages/domain/src/leads/lead-of.ts', text.replace('chooseLead', 'leadOf')),
    ).toEqual([]);
  });

  test('the tools that rules are written with decide nothing', () => {
    const tool = '/** Builds a refusal. */\nexport function refuse() {}';
    const shared = {
      path: 'packages/domain/src/shared/index.ts',
      text: "export { refuse } from './refusal.ts';",
    };
    const found = checkSource([
      shared,
      { path: 'packages/domain/src/shared/refusal.ts', text: tool },
    ]).findings;
    expect(found).toEqual([]);
  });
});

describe('statements go through sql(ctx)', () => {
  test.each([
    "await prisma.$queryRawUnsafe('select 1');",
    'await prisma.$queryRaw`select 1`;',
    "await prisma['$executeRawUnsafe']('x');",
    "await pool.query('select 1');",
    "await this.pool.query('select 1');",
    "await readClient.query('select 1');",
  ])('refuses %s', (text) => {
    expect(rulesBrokenBy(STORE, text)).toEqual(['scoped-sql']);
  });

  test('the platform is where they go to', () => {
    expect(rulesBrokenBy('apps/api/src/platform/database/sql.ts', "pool.query('select 1');")).toEqual([]);
  });

  test('a query string of an address is no statement', () => {
    expect(rulesBrokenBy(STORE, 'const page = request.query;')).toEqual([]);
  });
});

describe('comments put nothing off', () => {
  const mark = ['TO', 'DO'].join('');

  test.each([
    [DECISION, `const a = 1; // ${mark} later`],
    [DECISION, `/**\n * First.\n * ${mark}: later\n */\nexport const a = 1;`],
    [FEATURE, `export const A = () => <p>{/* ${mark} */}</p>;`],
    ['apps/api/prisma/migrations/1/migration.sql', `-- ${mark} index\nselect 1;`],
    ['packages/ui/src/styles.css', `/* ${mark} */\na { color: red }`],
  ])('refuses in %s', (path, text) => {
    expect(rulesBrokenBy(path, text)).toEqual(['finished-work']);
  });

  test('names the line', () => {
    const text = `/**\n * First.\n * ${mark}: later\n */\nexport const a = 1;`;
    expect(checkSource([{ path: DECISION, text }]).findings[0]?.line).toBe(3);
  });

  test('a text or a link is no comment', () => {
    expect(rulesBrokenBy(DECISION, `const a = '// ${mark}'; const b = "${mark}";`)).toEqual([]);
  });
});

describe('pages own the queries', () => {
  test.each([
    'const Q = graphql(`query Leads { leads { id } }`);',
    'const Q = graphql(/* GraphQL */ `\n  query Leads { leads { id } }\n`);',
    'const Q = graphql(`fragment F on Lead { id }\n query Leads { leads { ...F } }`);',
  ])('refuses %s in a feature', (text) => {
    expect(rulesBrokenBy(FEATURE, text)).toEqual(['pages-own-queries']);
  });

  test.each([
    'const F = graphql(`fragment LeadCard_Lead on Lead { id query }`);',
    'const S = graphql(`subscription Said($query: String = "{}") { said }`);',
    'const M = graphql(`mutation AssignLead($input: AssignLeadInput!) { assignLead(input: $input) { id } }`);',
  ])('allows %s in a feature', (text) => {
    expect(rulesBrokenBy(FEATURE, text)).toEqual([]);
  });

  test('what asks as a person types may ask', () => {
    const path = 'apps/web/src/features/parties/company.lookup.tsx';
    expect(rulesBrokenBy(path, 'const Q = graphql(`query Companies { companies { id } }`);')).toEqual([]);
  });
});

test('another building is imported by its name', () => {
  const text = "import { lead } from '../../../../packages/domain/src/leads/index.ts';";
  expect(rulesBrokenBy('apps/api/src/rooms/main.ts', text)).toEqual(['buildings-by-name']);
  expect(rulesBrokenBy('apps/api/src/main.ts', "import { lead } from '@mikomi/domain/leads';")).toEqual([]);
});

test('a long file is told, not refused', () => {
  const report = checkSource([{ path: DECISION, text: 'export {};\n'.repeat(301) }]);
  expect(report.findings).toEqual([]);
  expect(report.long).toEqual([{ path: DECISION, lines: 301 }]);
});

test('the files looked at are those written by hand', () => {
  const root = plant({
    [DECISION]: '',
    'apps/api/src/generated/prisma/client.ts': '',
    'node_modules/pg/index.ts': '',
    'apps/web/dist/a.css': '',
    'packages/ui/src/styles.css': '',
  });
  expect(sourceFiles(root).map((file) => file.path)).toEqual([DECISION, 'packages/ui/src/styles.css']);
});
