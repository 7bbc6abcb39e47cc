import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

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
