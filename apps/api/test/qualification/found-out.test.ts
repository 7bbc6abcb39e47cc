import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

const NOW = Date.UTC(2026, 11, 1, 3);
const STANDING = `query ($id: ID!) { lead(id: $id) {
  potential stage { id }
  potentialReasons { text judged points isByHand reason setBy { name } factors { input known text } raises { potential text } }
  potentialQuestions { frameworkId criterionId answer options { key label } }
  frameworks { frameworkId state earned text askNext questions { criterionId state answer evidence { quote url activity { id } } answeredBy { name } } }
} }`;

let world: World;
let owner: Caller & { readonly slug: string };
let stages: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
let pipelineId: string;

beforeAll(async () => {
  world = await createWorld();
  world.clock.now = NOW;
  owner = await (await world.signUp()).found('Found out', 'US');
  const { pipelines } = await owner.graphql('{ pipelines { id stages { id name kind } } }');
  [{ id: pipelineId, stages }] = pipelines;
});

const newLead = async (input: object = {}): Promise<string> =>
  (await owner.mutate('createLead', { name: 'A lead', ...input }, 'lead { id }')).lead.id;

async function standing(id: string) {
  await world.workOff();
  return (await owner.graphql(STANDING, { id })).lead;
}

const answer = (leadId: string, criterionId: string, given: string | null, more: object = {}) =>
  owner.mutate('answerQuestion', { leadId, frameworkId: 'bant', criterionId, answer: given, ...more });

describe('a potential', () => {
  test('says why, and what would raise it', async () => {
    const id = await newLead({ lines: [{ name: 'Pump', interest: 'STRONG' }] });
    const { potential, potentialReasons } = await standing(id);
    expect(potential).toBe('MEDIUM');
    expect(potentialReasons.factors.map(({ text }: { text: string }) => text)).toContain(
      'Strong interest in Pump.',
    );
    expect(potentialReasons.raises[0]).toEqual({
      potential: 'HIGH',
      text: 'They call or chat on 1 day of the last 30.',
    });
  });

  test('is set by hand with a reason, stays so through new facts, and is left to the rules again', async () => {
    const id = await newLead();
    expect(await owner.refused('setLeadPotential', { id, potential: 'HIGH', reason: ' ' })).toMatchObject({
      code: 'OVERRIDE_REASON_MISSING',
      path: ['reason'],
    });
    const set = { id, potential: 'HIGH', reason: 'Their plant opens in April' };
    const { commandId } = await owner.mutate('setLeadPotential', set, 'commandId');
    await owner.mutate('logActivity', { about: id, kind: 'CALL', direction: 'IN', outcome: 'REACHED' });
    const lead = await standing(id);
    expect(lead).toMatchObject({ potential: 'HIGH', potentialReasons: { judged: 'MEDIUM', isByHand: true } });
    expect(lead.potentialReasons.text).toBe(
      'Set to “High” by hand; without that it would be “Medium”. Reason: Their plant opens in April',
    );
    await owner.mutate('setLeadPotential', { id, potential: null });
    expect(await standing(id)).toMatchObject({ potential: 'MEDIUM', potentialReasons: { isByHand: false } });
    const cleared = await owner.mutate('setLeadPotential', set, 'commandId');
    await owner.mutate('undo', { commandId: cleared.commandId });
    expect(await standing(id)).toMatchObject({ potential: 'MEDIUM' });
    expect(commandId).not.toBe(cleared.commandId);
  });

  test('follows what was found out about what they can pay', async () => {
    const id = await newLead({ lines: [{ name: 'Pump', interest: 'STRONG' }] });
    const capacity = { leadId: id, frameworkId: 'potential', criterionId: 'capacity', answer: 'HIGH' };
    await owner.mutate('answerQuestion', capacity);
    const lead = await standing(id);
    expect(lead).toMatchObject({ potential: 'HIGH', potentialQuestions: [{ answer: 'HIGH' }] });
  });

  test('sorts and filters the list, as set or as judged', async () => {
    const titles = async (args: string) =>
      (await owner.graphql(`{ leads(first: 50, ${args}) { nodes { name potential score { total } } } }`))
        .leads.nodes;
    const high = await newLead({ name: 'Set high', potential: 'HIGH' });
    await standing(await newLead({ name: 'Judged low' }));
    expect((await standing(high)).potential).toBe('HIGH');
    const sorted = await titles('orderBy: { field: POTENTIAL }');
    const ranks = sorted.map(({ potential }: { potential: string }) =>
      ['HIGH', 'MEDIUM', 'LOW'].indexOf(potential),
    );
    expect(ranks).toEqual(ranks.toSorted());
    const low = await titles('filter: { potential: { eq: LOW } }');
    expect(new Set(low.map(({ potential }: { potential: string }) => potential))).toEqual(new Set(['LOW']));
    const best = await titles(
      'orderBy: { field: SCORE, descending: true }, filter: { score: { gte: 20 }, grade: { in: ["B", "C"] } }',
    );
    const totals = best.map(({ score }: { score: { total: number } }) => score.total);
    expect(totals).toEqual(totals.toSorted((a: number, b: number) => b - a));
    expect(totals.length).toBeGreaterThan(0);
    expect(Math.min(...totals)).toBeGreaterThanOrEqual(20);
  });
});

describe('a framework', () => {
  test('is answered with what proves it, and says how the lead stands', async () => {
    const id = await newLead();
    const quote = { evidence: [{ quote: 'We have 5 million' }, { url: 'example.com/budget' }] };
    await answer(id, 'budget', 'met', quote);
    await answer(id, 'need', 'met');
    const [bant] = (await standing(id)).frameworks;
    expect(bant).toMatchObject({
      frameworkId: 'bant',
      state: 'OPEN',
      earned: 50,
      askNext: ['authority', 'timeline'],
    });
    expect(bant.questions[0]).toMatchObject({
      state: 'MET',
      answer: 'met',
      evidence: [{ quote: 'We have 5 million' }, { url: 'example.com/budget' }],
      answeredBy: { name: expect.any(String) },
    });
    await answer(id, 'budget', null);
    expect((await standing(id)).frameworks[0]).toMatchObject({ earned: 25 });
  });

  test('takes only answers that it offers, and proof that is there', async () => {
    const id = await newLead();
    const asked = { leadId: id, frameworkId: 'bant', criterionId: 'budget', answer: 'met' };
    expect(await owner.refused('answerQuestion', { ...asked, answer: 'maybe' })).toMatchObject({
      path: ['answer'],
    });
    expect(await owner.refused('answerQuestion', { ...asked, criterionId: 'x' })).toMatchObject({
      path: ['criterionId'],
    });
    expect(await owner.refused('answerQuestion', { ...asked, frameworkId: 'x' })).toMatchObject({
      path: ['frameworkId'],
    });
    expect(
      await owner.refused('answerQuestion', { ...asked, evidence: [{ quote: 'a' }, { url: 'b c' }] }),
    ).toMatchObject({ path: ['evidence', '1', 'url'] });
    const other = await newLead();
    const { activity } = await owner.mutate(
      'logActivity',
      { about: other, kind: 'COMMENT', text: 'x' },
      'activity { id }',
    );
    expect(
      await owner.refused('answerQuestion', { ...asked, evidence: [{ activityId: activity.id }] }),
    ).toMatchObject({ code: 'ACTIVITY_NOT_FOUND' });
  });
});

describe('the gate of a stage', () => {
  test('keeps a lead out, naming all that is missing, until it is there', async () => {
    const [first, , third] = stages;
    const bare = { fields: [], qualified: [], potential: null, rules: [] };
    const gate = {
      ...bare,
      stageId: third?.id.split('_')[1],
      fields: [{ id: 'expectedValue', name: 'Expected value' }],
      criteria: [{ frameworkId: 'bant', criterionId: 'budget', name: 'Budget', atLeast: 'PARTLY' }],
    };
    expect(
      await owner.refused('setStageGates', {
        pipelineId,
        gates: [{ ...gate, stageId: first?.id.split('_')[1] }],
      }),
    ).toMatchObject({ path: ['gates', '0', 'stageId'] });
    const waiting = await newLead();
    const { stageGatesPreview } = await owner.graphql(
      `query ($pipelineId: ID!, $gates: JSON!) {
        stageGatesPreview(pipelineId: $pipelineId, gates: $gates) { stageId held lookedAt examples { lead { id } missing } } }`,
      { pipelineId, gates: [gate] },
    );
    const [preview] = stageGatesPreview;
    expect(preview).toMatchObject({ stageId: third?.id, held: preview.lookedAt });
    const held = preview.examples.find(({ lead }: { lead: { id: string } }) => lead.id === waiting);
    expect(held.missing).toEqual([
      expect.stringContaining('Expected value'),
      expect.stringContaining('Budget'),
    ]);
    await owner.mutate('setStageGates', { pipelineId, gates: [gate] });
    const id = await newLead();
    const refused = await owner.refused('moveLead', { id, stageId: third?.id });
    expect(refused).toMatchObject({
      code: 'STAGE_GATE_CLOSED',
      path: ['stageId'],
      message: expect.stringMatching(/Expected value and Budget/),
    });
    const value = { amount: 1_000, currency: 'USD' };
    expect(await owner.refused('convertLead', { id, value })).toMatchObject({ code: 'STAGE_GATE_CLOSED' });
    await owner.mutate('editLead', { id, expectedValue: value });
    await answer(id, 'budget', 'partly');
    await owner.mutate('moveLead', { id, stageId: third?.id });
    expect(await standing(id)).toMatchObject({ stage: { id: third?.id } });
    await owner.mutate('setStageGates', { pipelineId, gates: [] });
  });
});
