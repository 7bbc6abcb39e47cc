import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 11, 1, 3);
const SCORED = `lead(id: $id) {
  potential score { total grade fit engagement factors { kind ruleId points count text } wouldChange { points text } }
  scoreHistory { cause before after reasons { points text } } }`;

let world: World;
let owner: Caller;

beforeAll(async () => {
  world = await createWorld();
  world.clock.now = NOW;
  owner = await (await world.signUp()).found('Scores');
});

async function enquiry(about: object = {}): Promise<string> {
  const input = { name: 'A lead', capturedAt: new Date(NOW).toISOString(), ...about };
  const { lead } = await owner.mutate('createLead', input, 'lead { id }');
  return lead.id;
}

async function scored(id: string) {
  await world.workOff();
  const { lead } = await owner.graphql(`query ($id: ID!) { ${SCORED} }`, { id });
  return lead;
}

describe('a score', () => {
  test('is there by itself, with its factors in words', async () => {
    const id = await enquiry();
    const lead = await scored(id);
    expect(lead.score).toMatchObject({ total: 10, engagement: 10, fit: 0, grade: 'C' });
    expect(lead.score.factors).toEqual([
      {
        kind: 'ENGAGEMENT',
        ruleId: 'enquired',
        points: 10,
        count: 1,
        text: expect.stringContaining('問い合わせ：1回'),
      },
    ]);
    expect(lead.score.wouldChange.length).toBe(3);
    expect(lead.potential).toBe('LOW');
  });

  test('follows what happens, and its history says why', async () => {
    const id = await enquiry();
    await scored(id);
    await owner.mutate('logActivity', { about: id, kind: 'CALL', direction: 'IN', outcome: 'REACHED' });
    const lead = await scored(id);
    expect(lead.score.total).toBe(40);
    expect(lead.scoreHistory.map(({ before, after }: never) => [before, after])).toEqual([
      [10, 40],
      [null, 10],
    ]);
    expect(lead.scoreHistory[0].reasons.map(({ points }: never) => points)).toEqual([20, 10]);
  });

  test('gets no step by a night that changes nothing, and one by a night in which points fade', async () => {
    const id = await enquiry();
    expect((await scored(id)).scoreHistory).toHaveLength(1);
    await world.night();
    expect((await scored(id)).scoreHistory).toHaveLength(1);
    world.clock.now = NOW + 60 * DAY_MS;
    await world.night();
    world.clock.now = NOW;
    expect((await scored(id)).scoreHistory.map(({ cause }: never) => cause)).toEqual(['TIME', 'EVENT']);
  });

  test('keeps as many steps as are shown, the latest', async () => {
    const id = await enquiry();
    await scored(id);
    const leadId = id.replace('Lead_', '');
    await world.ownerPool.query(
      `INSERT INTO score_change ("organizationId", id, "leadId", at, cause, before, after, reasons)
       SELECT s."organizationId", gen_random_uuid(), s."leadId", s.at - n * interval '1 minute', 'EVENT', 0, n, '[]'
       FROM score_change AS s, generate_series(1, 60) AS n WHERE s."leadId" = $1`,
      [leadId],
    );
    world.clock.now = NOW + 60 * DAY_MS;
    await world.night();
    world.clock.now = NOW;
    const { rows } = await world.ownerPool.query(
      `SELECT after, cause FROM score_change WHERE "leadId" = $1 ORDER BY at DESC`,
      [leadId],
    );
    expect(rows).toHaveLength(50);
    expect([rows[0].cause, rows.at(-1).after]).toEqual(['TIME', 48]);
  });

  test('says by its grade who they are', async () => {
    const { company } = await owner.mutate(
      'createCompany',
      { name: 'Acme', employees: 60 },
      'company { id }',
    );
    const id = await enquiry({ company: { id: company.id }, lines: [{ name: 'Pump' }] });
    expect((await scored(id)).score).toMatchObject({ fit: 50, grade: 'A', total: 60 });
    await owner.mutate('editCompany', { id: company.id, employees: 8 });
    expect((await scored(id)).score).toMatchObject({ fit: 35, grade: 'A' });
    expect((await scored(id)).potential).toBe('MEDIUM');
  });
});
