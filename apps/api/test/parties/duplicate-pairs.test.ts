import { expect, test } from 'vitest';
import { openMergeDesk } from './merge-desk.ts';

const PAIRS = `query ($kind: PartyKind!, $atLeast: MatchTier, $first: Int = 20, $after: String) {
  duplicatePairs(kind: $kind, atLeast: $atLeast, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { tier reasons contacts { id } companies { id } } } }`;

async function openReview() {
  const desk = await openMergeDesk();
  const pairs = async (variables: Record<string, unknown> = {}, caller = desk.owner) => {
    await desk.world.workOff();
    return (await caller.graphql(PAIRS, { kind: 'CONTACT', ...variables })).duplicatePairs;
  };
  const named = (familyName: string, more: Record<string, unknown> = {}) =>
    desk.contact({ familyName, ...more });
  return { ...desk, pairs, named };
}

const idsOf = ({ contacts, companies }: { contacts: { id: string }[]; companies: { id: string }[] }) =>
  [...contacts, ...companies].map(({ id }) => id).toSorted();

test('who may be one is found by what they have in common, the surest first, and goes when they are one', async () => {
  const { owner, pairs, named, company, merge, takeApart } = await openReview();
  const firm = await company({ name: '株式会社ひかり' });
  const a = await named('田中', { givenName: '花子', companyId: firm });
  const b = await named('田中', { givenName: '花子', companyId: firm });
  const c = await named('Tanaka', { points: [{ kind: 'EMAIL', value: 'hanako@example.com' }] });
  const d = await named('Tanaka');
  await owner.mutate('editContact', { id: d, points: [{ kind: 'EMAIL', value: 'hanako@example.com' }] });
  const found = await pairs();
  expect(found.totalCount).toBe(2);
  expect(found.nodes[0]).toMatchObject({
    tier: 'EXACT',
    reasons: [expect.stringContaining('hanako@example.com'), expect.any(String)],
  });
  expect(idsOf(found.nodes[0])).toEqual([c, d].toSorted());
  expect(found.nodes[1]).toMatchObject({ tier: 'LIKELY' });
  expect(idsOf(found.nodes[1])).toEqual([a, b].toSorted());
  const { contact } = await owner.graphql(
    'query ($id: ID!) { contact(id: $id) { duplicatePairs { tier contacts { id } companies { id } } } }',
    { id: a },
  );
  expect(contact.duplicatePairs.map(idsOf)).toEqual([[a, b].toSorted()]);
  const { mergeId } = await merge([a, b]);
  expect((await pairs()).nodes.map(idsOf)).toEqual([[c, d].toSorted()]);
  await takeApart(mergeId);
  expect((await pairs()).totalCount).toBe(2);
});

test('two that somebody said are two are not proposed again, until that is taken back', async () => {
  const { owner, pairs, company } = await openReview();
  const ids = [await company({ name: '株式会社ひかり' }), await company({ name: 'ひかり㈱' })];
  expect((await pairs({ kind: 'COMPANY' })).nodes.map(idsOf)).toEqual([ids.toSorted()]);
  const { commandId } = await owner.mutate('distinguishParties', { ids }, 'commandId');
  expect((await pairs({ kind: 'COMPANY' })).totalCount).toBe(0);
  await owner.mutate('undo', { commandId });
  expect((await pairs({ kind: 'COMPANY' })).totalCount).toBe(1);
  await owner.mutate('editCompany', { id: ids[0], name: 'ひびき' });
  expect((await pairs({ kind: 'COMPANY' })).totalCount).toBe(0);
});

test('pairs are shown to those who see both, page by page', async () => {
  const { owner, pairs, named, mate } = await openReview();
  await named('A', { givenName: 'A' });
  await named('A', { givenName: 'A' });
  await named('B', { givenName: 'B' });
  await named('B', { givenName: 'B' });
  const first = await pairs({ atLeast: 'POSSIBLE', first: 1 });
  expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  const second = await pairs({ atLeast: 'POSSIBLE', first: 1, after: first.pageInfo.endCursor });
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(idsOf(second.nodes[0])).not.toEqual(idsOf(first.nodes[0]));
  const { caller } = await mate('REP');
  expect((await pairs({ atLeast: 'POSSIBLE' }, caller as typeof owner)).totalCount).toBe(0);
});

test('a pair is no pair for whoever sees one of the two, be it the one or the other', async () => {
  const { owner, pairs, named, mate } = await openReview();
  const [one, other] = [await named('A', { givenName: 'A' }), await named('A', { givenName: 'A' })];
  expect((await pairs({ atLeast: 'POSSIBLE' })).totalCount).toBe(1);
  for (const id of [one, other]) {
    const { caller, memberId } = await mate('REP');
    await owner.mutate('createLead', { name: 'Theirs', contact: { id }, ownerId: memberId });
    expect(await pairs({ atLeast: 'POSSIBLE' }, caller)).toMatchObject({ totalCount: 0, nodes: [] });
  }
  const { caller, memberId } = await mate('REP');
  for (const id of [one, other])
    await owner.mutate('createLead', { name: 'Both', contact: { id }, ownerId: memberId });
  expect((await pairs({ atLeast: 'POSSIBLE' }, caller)).totalCount).toBe(1);
});

test('a name that many have in common tells of no two', async () => {
  const { pairs, named } = await openReview();
  for (let count = 0; count < 12; count += 1) await named('佐藤');
  expect((await pairs({ atLeast: 'POSSIBLE' })).totalCount).toBe(0);
});

test('an organization that was never looked through is, once', async () => {
  const { world, owner, pairs, named } = await openReview();
  await named('A', { givenName: 'A' });
  await named('A', { givenName: 'A' });
  expect((await pairs({ atLeast: 'POSSIBLE' })).totalCount).toBe(1);
  await world.ownerPool.query(
    `DELETE FROM party_pair WHERE "organizationId" = (SELECT id FROM organization WHERE slug = $1)`,
    [owner.slug],
  );
  await world.start();
  expect((await pairs({ atLeast: 'POSSIBLE' })).totalCount).toBe(1);
});
