import { beforeAll, expect, test } from 'vitest';
import { rule } from '../assignment/assignment-desk.ts';
import { openForm } from '../capture/form-desk.ts';
import { join } from '../identity/team-mates.ts';
import { createWorld, type World } from '../testkit/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

const USES = 'uses { kind name recordId }';

test('a customer group says which rules, gates and forms name it, to whoever may change it', async () => {
  const form = await openForm(world);
  const { owner } = form;
  const made = await owner.mutate('createCustomerGroup', { name: 'Key' }, 'customerGroup { id ruleKey }');
  const { id, ruleKey } = made.customerGroup;
  const uses = async (caller = owner) =>
    (await caller.graphql(`query ($id: ID!) { customerGroup(id: $id) { ${USES} } }`, { id })).customerGroup
      .uses;
  expect(await uses()).toEqual([]);

  const rep = await join(world, owner, { role: 'REP' });
  const memberIds = [rep.memberId];
  const named = { inGroup: [ruleKey] };
  const other = { name: 'Others', record: 'CONTACT', rule: { '!': named } };
  const { customerGroup } = await owner.mutate('createCustomerGroup', other, 'customerGroup { id }');
  const plan = {
    returning: 'BY_RULES',
    rules: [rule('Key first', { condition: named, memberIds }), rule('Everybody', { memberIds })],
    territories: [{ name: 'Theirs', condition: named }],
    otherwise: rule('Rest', { whenNobody: 'QUEUE', memberIds }),
  };
  await owner.mutate('saveAssignmentPlan', { plan });
  const { qualification } = await owner.graphql('{ qualification { scoreModel } }');
  const fit = [{ id: 'key', name: { en: 'Is key', ja: '重要' }, when: named, points: 10, groupId: null }];
  await owner.mutate('setScoreModel', { model: { ...qualification.scoreModel, fit } });
  const { pipelines } = await owner.graphql('{ pipelines { id stages { id name } } }');
  const [pipeline] = pipelines;
  const gate = {
    stageId: pipeline.stages[1].id.split('_')[1],
    fields: [],
    criteria: [],
    qualified: [],
    potential: null,
    rules: [{ id: 'key', name: 'Key', when: named }],
  };
  await owner.mutate('setStageGates', { pipelineId: pipeline.id, gates: [gate] });
  await form.edit({ groupIds: [id] });

  const { id: formId } = await form.content();
  expect(await uses()).toEqual([
    { kind: 'CUSTOMER_GROUP', name: 'Others', recordId: customerGroup.id },
    { kind: 'ASSIGNMENT_RULE', name: 'Key first', recordId: null },
    { kind: 'TERRITORY', name: 'Theirs', recordId: null },
    { kind: 'SCORE_RULE', name: '重要', recordId: null },
    { kind: 'STAGE_GATE', name: pipeline.stages[1].name, recordId: null },
    { kind: 'WEB_FORM', name: 'Contact page', recordId: formId },
  ]);
  expect(await uses(rep.caller as never)).toBeNull();
  await owner.mutate('archiveCustomerGroup', { id: customerGroup.id });
  expect((await uses()).map(({ kind }: { kind: string }) => kind)).not.toContain('CUSTOMER_GROUP');
});

test('all fields and product groups of a list say it in one statement, and name none of another organization', async () => {
  const form = await openForm(world);
  const { owner } = form;
  const field = async (label: string) =>
    (
      await owner.mutate(
        'createCustomField',
        { record: 'LEAD', label, type: 'TEXT' },
        'customField { id key }',
      )
    ).customField;
  const fields = [await field('Fleet'), await field('Budget'), await field('Unused')];
  const { productGroup } = await owner.mutate('createProductGroup', { name: 'Vans' }, 'productGroup { id }');
  await owner.mutate('createProduct', { name: 'Van one', groupId: productGroup.id });
  await owner.mutate('setInletMapping', {
    sourceId: form.sourceId,
    mapping: [{ name: 'q1', place: { customFieldId: fields[0].id } }],
  });
  const content = await form.content();
  await form.edit({
    productGroupIds: [productGroup.id],
    fields: [
      ...content.fields,
      { place: { customFieldId: fields[1].id }, isRequired: false, label: TEXT, placeholder: TEXT },
    ],
  });
  const ask = () =>
    owner.graphql(
      `{ customFields(record: LEAD) { label uses { kind name } } productGroups { name uses { kind name } } }`,
    );
  expect(await ask()).toEqual({
    customFields: [
      { label: 'Fleet', uses: [{ kind: 'INLET', name: 'Contact page' }] },
      { label: 'Budget', uses: [{ kind: 'WEB_FORM', name: 'Contact page' }] },
      { label: 'Unused', uses: [] },
    ],
    productGroups: [
      {
        name: 'Vans',
        uses: [
          { kind: 'WEB_FORM', name: 'Contact page' },
          { kind: 'PRODUCT', name: 'Van one' },
        ],
      },
    ],
  });
  const { statements } = await world.countStatements(() =>
    owner.graphql('{ customFields(record: LEAD) { uses { kind } } }'),
  );
  expect(statements.filter((text) => text.includes('web_form'))).toHaveLength(1);
});

const TEXT = { en: '', ja: '' };
