import { beforeAll, describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

const NOW = Date.UTC(2026, 11, 1, 3);
const SETTINGS = `{ qualification { scoreModel scoreModelIsOwn unfitRules { ruleId text } potentialPolicyIsOwn frameworks
  run { cause done total finishedAt } viewerCanManage } }`;

let world: World;
let owner: Caller & { readonly slug: string };

beforeAll(async () => {
  world = await createWorld();
  world.clock.now = NOW;
  owner = await (await world.signUp()).found('Settings of scores');
});

const settings = async (caller = owner) => (await caller.graphql(SETTINGS)).qualification;

const totals = async () => {
  await world.workOff();
  const { leads } = await owner.graphql('{ leads(first: 50) { nodes { score { total } } } }');
  return leads.nodes.map(({ score }: { score: { total: number } }) => score.total);
};

async function worth(points: number): Promise<object> {
  const { scoreModel } = await settings();
  const [first, ...others] = scoreModel.engagement.toReversed();
  return { ...scoreModel, engagement: [...others, { ...first, points }] };
}

describe('the score model', () => {
  test('is the product’s until one is set; then all open leads are scored anew, and taking it back does so again', async () => {
    for (const name of ['One', 'Two']) await owner.mutate('createLead', { name });
    expect(await settings()).toMatchObject({ scoreModelIsOwn: false, run: null, viewerCanManage: true });
    expect(await totals()).toEqual([10, 10]);

    const { commandId } = await owner.mutate('setScoreModel', { model: await worth(30) }, 'commandId');
    expect(await totals()).toEqual([30, 30]);
    expect(await settings()).toMatchObject({
      scoreModelIsOwn: true,
      run: { cause: 'RULES', done: 2, total: 2, finishedAt: new Date(NOW).toISOString() },
    });
    await owner.mutate('undo', { commandId });
    expect(await totals()).toEqual([10, 10]);
    expect(await settings()).toMatchObject({ scoreModelIsOwn: false });
  });

  test('is refused where it is unfit, by its place', async () => {
    expect(await owner.refused('setScoreModel', { model: await worth(0.5) })).toMatchObject({
      code: 'POINTS_UNFIT',
      path: ['model', 'engagement', '6', 'points'],
    });
    expect(await owner.refused('setScoreModel', { model: 'none' })).toMatchObject({ path: ['model'] });
  });

  test('goes on without a rule whose field is gone, and says so', async () => {
    const input = { record: 'LEAD', label: 'Fleet', type: 'NUMBER' };
    const { customField } = await owner.mutate('createCustomField', input, 'customField { id }');
    const { scoreModel } = await settings();
    const field = `custom.${customField.id.split('_').at(-1)}`;
    const when = { '>': [{ var: field }, 5] };
    const rule = { id: 'fleet', name: 'A fleet', when, points: 30, groupId: null };
    await owner.mutate('setScoreModel', { model: { ...scoreModel, fit: [...scoreModel.fit, rule] } });
    const customValues = [{ fieldId: customField.id, value: 6 }];
    await owner.mutate('createLead', { name: 'With a fleet', customValues });
    expect(Math.max(...(await totals()))).toBe(40);

    const { commandId } = await owner.mutate('archiveCustomField', { id: customField.id }, 'commandId');
    expect(Math.max(...(await totals()))).toBe(10);
    await owner.mutate('undo', { commandId });
    expect(Math.max(...(await totals()))).toBe(40);
    await owner.mutate('archiveCustomField', { id: customField.id });
    await world.workOff();
    expect((await settings()).unfitRules).toEqual([{ ruleId: 'fleet', text: expect.any(String) }]);
    await owner.mutate('setScoreModel', { model: null });
  });

  test('is changed by whoever keeps the settings', async () => {
    const rep = await join(world, owner, { role: 'REP' });
    expect(await settings(rep.caller)).toMatchObject({ viewerCanManage: false });
    const { errors } = await rep.caller.ask('mutation { setScoreModel(input: {}) { __typename } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('frameworks', () => {
  test('begin with one, which an own takes the place of', async () => {
    const { frameworks } = await settings();
    expect(frameworks.map(({ id }: { id: string }) => id)).toEqual(['bant']);
    const [bant] = frameworks;
    await owner.mutate('setFramework', { framework: { ...bant, id: 'own', name: 'Own' } });
    expect((await settings()).frameworks.map(({ id }: { id: string }) => id)).toEqual(['own']);
    await owner.mutate('removeFramework', { id: 'own' });
    expect((await settings()).frameworks.map(({ id }: { id: string }) => id)).toEqual(['bant']);
  });
});

test('who changed what is told, the last first', async () => {
  const { commandId } = await owner.mutate('setScoreModel', { model: await worth(50) }, 'commandId');
  await owner.mutate('setScoreModel', { model: null });
  const { qualificationHistory } = await owner.graphql(
    '{ qualificationHistory { commandId kind key by { name } before after } }',
  );
  const kind = 'SCORE_MODEL';
  expect(qualificationHistory.slice(0, 2)).toMatchObject([
    { kind, by: { name: expect.any(String) }, before: { engagement: expect.anything() }, after: null },
    { kind, commandId, before: null, after: { engagement: expect.anything() } },
  ]);
});

describe('before a rule is saved', () => {
  test('it is said which leads would move, and nothing is changed', async () => {
    await owner.mutate('createLead', { name: 'Fleet', lines: [{ name: 'Truck' }] });
    await world.workOff();
    const { scoreModel } = await settings();
    const [product, ...fit] = scoreModel.fit;
    const model = { ...scoreModel, fit: [{ ...product, points: 45 }, ...fit] };
    const { scoreModelPreview: preview } = await owner.graphql(
      'query ($model: JSON!) { scoreModelPreview(model: $model) { lookedAt isCut changed moves { from to count } examples { lead { name } before after from to } } }',
      { model },
    );
    expect(preview).toMatchObject({
      isCut: false,
      changed: 1,
      examples: [{ lead: { name: 'Fleet' }, from: 'B', to: 'A' }],
    });
    expect(preview.moves.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      preview.lookedAt,
    );
    expect((await settings()).scoreModelIsOwn).toBe(false);
  });

  test('a framework says whom it would qualify otherwise', async () => {
    const { frameworks } = await settings();
    const [lead] = (await owner.graphql('{ leads(first: 1) { nodes { id } } }')).leads.nodes;
    const found = { leadId: lead.id, frameworkId: 'bant' };
    await owner.mutate('answerQuestion', { ...found, criterionId: 'need', answer: 'met' });
    const framework = { ...frameworks[0], qualifiesFrom: 20 };
    const { frameworkPreview } = await owner.graphql(
      'query ($framework: JSON!) { frameworkPreview(framework: $framework) { changed examples { lead { id } from to } } }',
      { framework },
    );
    expect(frameworkPreview).toEqual({
      changed: 1,
      examples: [{ lead: { id: lead.id }, from: 'OPEN', to: 'QUALIFIED' }],
    });
  });

  test('what is unfit is refused by its place', async () => {
    const { errors } = await owner.ask('{ potentialPolicyPreview(policy: { interest: 1 }) { changed } }');
    expect(errors).toMatchObject([{ extensions: { code: 'VALUE_UNFIT' } }]);
  });

  test('closed leads tell whether scores were right, once there are enough of both kinds', async () => {
    const { scoreCalibration } = await owner.graphql('{ scoreCalibration { text count bands { count } } }');
    expect(scoreCalibration).toMatchObject({ text: expect.any(String), count: 0, bands: [] });
  });
});
