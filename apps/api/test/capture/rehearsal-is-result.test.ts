import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller, run, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const HEAD = 'Lead ID,Name,Email,Company,Product,Quantity,Customer group,Newsletter,Stage,Close date';
/** Few of each, so that rows meet each other and what is there. */
const cell = (...choices: readonly string[]) => fc.constantFrom('', ...choices);
const row = fc
  .tuple(
    cell('L-1', 'L-2', 'L-3'),
    cell('Ada Lund', 'Ben Osei'),
    cell('ada@lund.example', 'ben@osei.example', 'info@lund.example', 'no address'),
    cell('Konex', 'Borealis'),
    cell('Press', 'Press; Lathe'),
    cell('2', '2;3', 'many'),
    cell('Key accounts', 'Fair; Key accounts'),
    cell('yes', 'no', 'perhaps'),
    cell('Won', 'Lost'),
    cell('2026-01-05', '2031-01-01'),
  )
  .map((cells) => cells.join(','));
const file = fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => `${[HEAD, ...rows].join('\n')}\n`);
const rules = fc.record({
  existing: fc.constantFrom('UPDATE', 'SKIP', 'CREATE'),
  match: fc.constantFrom(null, { by: 'EMAIL', unmatched: 'SKIP' }, { by: 'EMAIL' }, { by: 'EXTERNAL_ID' }),
  emptyErases: fc.boolean(),
  newGroups: fc.boolean(),
});

const RULES = { acceptProposals: true, kind: 'LEADS', closedOnWhenMissing: '2026-01-01' };

const rehearse = async (owner: Caller, id: string, plan: object) =>
  (
    await owner.graphql(
      `query ($id: ID!, $plan: ImportPlanInput) { importRehearsal(id: $id, plan: $plan) {
        problem { code } created updated skipped failed leftOut
        rows(first: 500) { rowNumber outcome title recordId reason { code } problems { code column raw } } } }`,
      { id, plan },
    )
  ).importRehearsal;

const results = async (importId: string) => {
  const { rows } = await world.ownerPool.query(
    `SELECT r."rowNumber", r.state AS outcome, r.problems FROM import_row AS r WHERE r."importId" = $1 ORDER BY r."rowNumber"`,
    [importId.split('_')[1]],
  );
  return rows;
};

test('what a rehearsal tells of each row is what becomes of it, whatever the file and the rules', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(file, file, rules, async (first, second, chosen) => {
      const owner: Caller = await (await world.signUp()).found('Desk', 'GB');
      await bring(world, owner, 'first.csv', first, RULES);
      const { importId } = await upload(world, owner, 'second.csv', second);
      const plan = { ...RULES, ...chosen };
      const told = await rehearse(owner, importId, plan);
      if (told.problem !== null) {
        expect(await owner.refused('startImport', { id: importId, plan })).toMatchObject(told.problem);
        return;
      }
      tried += told.rows.length;
      const done = await run(world, owner, importId, plan);
      const { created, updated, skipped, failed, leftOut } = told;
      expect(done.counts).toEqual({ created, updated, skipped, failed, leftOut });
      const kept = await results(importId);
      expect(
        told.rows.map(({ rowNumber, outcome }: { rowNumber: number; outcome: string }) => [
          rowNumber,
          outcome,
        ]),
      ).toEqual(kept.map(({ rowNumber, outcome }) => [rowNumber, outcome]));
      const reasons = (problems: readonly { because?: string; code?: string }[] | null) =>
        (problems ?? []).map(({ because, code }) => code ?? because?.toUpperCase().replaceAll('-', '_'));
      expect(told.rows.map(({ problems }: { problems: [] }) => reasons(problems))).toEqual(
        kept.map(({ problems }) => reasons(problems)),
      );
    }),
    { numRuns: 8, endOnFailure: true },
  );
  expect(tried).toBeGreaterThan(0);
});

test('each row is told with its reason, and links to what is there', async () => {
  const owner: Caller = await (await world.signUp()).found('Desk', 'GB');
  const csv = 'Lead ID,Name,Email,Stage\nL-1,Ada Lund,ada@lund.example,\nL-2,Ben Osei,ben@osei.example,\n';
  await bring(world, owner, 'first.csv', csv, RULES);
  const next = `${csv.replace('Ada Lund,ada@lund.example,', 'Ada Lund,ada@lund.example,Contacted')}L-3,Cid,cid@x.example,\n,,,\nL-4,,nobody,\n`;
  const { importId } = await upload(world, owner, 'second.csv', next);
  const told = await rehearse(owner, importId, RULES);
  expect(
    told.rows.map(
      ({ outcome, reason, title, recordId }: Record<string, { code: string } | string | null>) => [
        outcome,
        (reason as { code: string } | null)?.code,
        title,
        recordId !== null,
      ],
    ),
  ).toEqual([
    ['UPDATED', 'ROW_SAYS_NEW', 'Ada Lund', true],
    ['SKIPPED', 'ROW_SAID_BEFORE', 'Ben Osei', true],
    ['CREATED', 'ROW_IS_NEW', 'Cid', false],
    ['CREATED', 'ROW_IS_NEW', 'L-4', false],
  ]);
});
