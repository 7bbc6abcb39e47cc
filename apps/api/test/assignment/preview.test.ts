import { expect, test } from 'vitest';
import { openAssignmentDesk, rule } from './assignment-desk.ts';

const PREVIEW = `query ($lead: LeadToPreviewInput!) { previewAssignment(lead: $lead) {
  member { id } queue { id } reason passedRules candidates { member { id } wasGiven reasons } } }`;

test('whose a new lead would become is told beforehand with its reasons; nothing is written and nobody’s turn is used up', async () => {
  const { owner, mates, plan, byRules } = await openAssignmentDesk();
  const [aoi, ben] = mates;
  const { sources } = await owner.graphql('{ sources { id } }');
  const [source] = sources;
  const when = { in: [{ var: 'source' }, [source.id.slice(source.id.indexOf('_') + 1)]] };
  await plan({ rules: [rule('Fair', { condition: when, memberIds: [ben.memberId] })] });
  const preview = async (lead: object) => (await owner.graphql(PREVIEW, { lead })).previewAssignment;

  const fromFair = await preview({ sourceId: source.id });
  expect(fromFair).toMatchObject({ member: { id: ben.memberId }, passedRules: [] });
  expect(fromFair.reason).toContain('Fair');
  const other = await preview({});
  expect(other).toMatchObject({ member: { id: aoi.memberId }, queue: null });
  expect(other.passedRules).toHaveLength(1);
  expect(other.candidates.find(({ wasGiven }: { wasGiven: boolean }) => !wasGiven).reasons).toHaveLength(1);

  const { leads } = await owner.graphql('{ leads(first: 1) { totalCount } }');
  expect(leads.totalCount).toBe(0);
  expect((await byRules()).owner?.id).toBe(aoi.memberId);
});

test('a lead that nobody would take waits, and the preview says so', async () => {
  const { owner } = await openAssignmentDesk();
  const { previewAssignment } = await owner.graphql(PREVIEW, { lead: {} });
  expect(previewAssignment).toMatchObject({ member: null, queue: null });
});

test('what a lead will have to say hinders no preview, and what it begins with counts', async () => {
  const { owner, mates, plan } = await openAssignmentDesk();
  const [, ben] = mates;
  const field = (label: string, more: object) =>
    owner.mutate('createCustomField', { record: 'LEAD', label, ...more }, 'customField { id }');
  await field('Budget', { type: 'NUMBER', required: true });
  const { customField } = await field('Region', { type: 'TEXT', defaultValue: { value: 'East' } });
  const region = `custom.${customField.id.slice(customField.id.indexOf('_') + 1)}`;
  const condition = { '==': [{ var: region }, 'East'] };
  await plan({ rules: [rule('East', { condition, memberIds: [ben.memberId] })] });
  const { previewAssignment } = await owner.graphql(PREVIEW, { lead: {} });
  expect(previewAssignment).toMatchObject({ member: { id: ben.memberId } });
});
