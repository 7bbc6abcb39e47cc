import { describe, expect, test } from 'vitest';
import { openMergeDesk } from './merge-desk.ts';

type Desk = Awaited<ReturnType<typeof openMergeDesk>>;

/** The old one has deals; the young one knows more of them. */
async function twice(desk: Desk) {
  const old = await desk.contact({
    familyName: '田中',
    givenName: '花子',
    jobTitle: '課長',
    points: [
      { kind: 'PHONE', value: '090-1111-2222' },
      { kind: 'EMAIL', value: 'hanako@example.com' },
    ],
  });
  const young = await desk.contact({
    familyName: '田中',
    givenName: '花子',
    familyReading: 'たなか',
    country: 'JP',
    city: '大阪',
  });
  await desk.owner.mutate('editContact', {
    id: young,
    points: [
      { kind: 'EMAIL', value: 'hanako@example.com' },
      { kind: 'LINE', value: 'hanako' },
    ],
  });
  const won = await desk.lead(old, { lines: [{ name: 'Press', unitPrice: 5000 }] });
  await desk.owner.mutate('convertLead', { id: won }, 'deal { id }');
  const open = await desk.lead(young, { name: 'A second press' });
  await desk.owner.mutate('logActivity', {
    about: young,
    kind: 'CALL',
    direction: 'OUT',
    outcome: 'REACHED',
    text: 'They want a second one',
  });
  await desk.owner.mutate('planFollowUp', { about: young, kind: 'CALL', day: '2026-12-05' });
  const says = (contactId: string, state: string, basis: string) =>
    desk.owner.mutate('setConsent', { contactId, channel: 'EMAIL', state, basis });
  await says(young, 'REFUSED', 'By phone');
  await says(old, 'GIVEN', 'By form');
  return { old, young, won, open };
}

const TABLES = [
  'contact',
  'contact_point',
  'consent',
  'lead',
  'deal',
  'activity',
  'follow_up',
  'fact',
  'fact_month',
];

const stateOf = async (desk: Desk) =>
  Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await desk.rows(table)])));

describe('two contacts that are one person', () => {
  test('become one with all that hung on each, and are as they were when it is taken apart', async () => {
    const desk = await openMergeDesk();
    const { old, young, won, open } = await twice(desk);
    const before = await stateOf(desk);
    const { contact, mergeId } = await desk.merge([young, old]);
    expect(contact).toEqual({ id: old, name: '田中 花子' });
    const one = await desk.state(old);
    expect(one).toMatchObject({
      jobTitle: '課長',
      country: 'JP',
      city: '大阪',
      consents: [{ channel: 'EMAIL', state: 'REFUSED', basis: 'By phone' }],
    });
    expect(one.points.map(({ kind, value }: { kind: string; value: string }) => `${kind} ${value}`)).toEqual([
      'PHONE +819011112222',
      'EMAIL hanako@example.com',
      'LINE hanako',
    ]);
    const { leads, timeline, node, contacts } = await desk.owner.graphql(
      `query ($id: ID!, $gone: ID!) { leads(first: 5, filter: { search: "hanako" }) { nodes { id title contact { id } } }
        timeline(record: $id, first: 20) { nodes { __typename } } node(id: $gone) { id } contacts(first: 5) { totalCount } }`,
      { id: old, gone: young },
    );
    expect(leads.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual([won, open].toSorted());
    expect(leads.nodes.every(({ contact: of }: { contact: { id: string } }) => of.id === old)).toBe(true);
    expect(timeline.nodes.length).toBeGreaterThan(0);
    expect(node).toEqual({ id: old });
    expect(contacts.totalCount).toBe(1);
    expect((await desk.state(young)).id).toBe(old);
    const facts = await stateOf(desk);
    expect([facts.fact, facts.fact_month]).toEqual([before.fact, before.fact_month]);
    const apart = await desk.takeApart(mergeId);
    expect(apart).toEqual({
      contacts: [{ id: old }, { id: young }],
      companies: [],
      kept: [],
      __typename: 'UnmergePartiesPayload',
    });
    expect(await stateOf(desk)).toEqual(before);
  });

  test('keep what was done since the merge when it is taken apart', async () => {
    const desk = await openMergeDesk();
    const { old, young, open } = await twice(desk);
    const { mergeId } = await desk.merge([young, old]);
    await desk.owner.mutate('editContact', { id: old, jobTitle: '部長', city: '京都' });
    const since = await desk.lead(old, { name: 'A third press' });
    await desk.owner.mutate('deleteLeads', { ids: [open] });
    const { kept } = await desk.takeApart(mergeId);
    expect(kept).toEqual([
      '住所は統合後に変更されたため、現在の値を残します。',
      '役職は統合後に変更されたため、現在の値を残します。',
    ]);
    expect(await desk.state(old)).toMatchObject({ jobTitle: '部長', city: '京都' });
    expect(await desk.state(young)).toMatchObject({ jobTitle: null, city: '大阪' });
    const { lead } = await desk.owner.graphql('query ($id: ID!) { lead(id: $id) { contact { id } } }', {
      id: since,
    });
    expect(lead.contact.id).toBe(old);
    await desk.owner.mutate('restoreLeads', { ids: [open] });
    const back = await desk.owner.graphql('query ($id: ID!) { lead(id: $id) { contact { id } } }', {
      id: open,
    });
    expect(back.lead.contact.id).toBe(young);
  });

  test('are merged by what a person chose, and the preview says it beforehand', async () => {
    const desk = await openMergeDesk();
    const { old, young } = await twice(desk);
    desk.world.clock.now = Date.parse('2026-11-21T01:00:00Z');
    await desk.owner.mutate('editContact', { id: young, jobTitle: '係長' });
    const preview = (input: object) =>
      desk.owner.graphql(
        `query ($input: MergePreviewInput!) { mergePreview(input: $input) { survivorId survivorReason contacts { id jobTitle }
          records { id reachedBy hanging { what count } } fields { field fromId reason lostIds } moves { what count } } }`,
        { input },
      );
    const { mergePreview } = await preview({ ids: [old, young] });
    expect(mergePreview).toMatchObject({
      survivorId: old,
      contacts: [
        { id: old, jobTitle: '課長' },
        { id: young, jobTitle: '係長' },
      ],
    });
    expect(mergePreview.records.map(({ id }: { id: string }) => id)).toEqual([old, young]);
    const [, second] = mergePreview.records;
    expect(second.reachedBy.length).toBeGreaterThan(0);
    expect(second.hanging).toEqual(expect.arrayContaining([{ what: 'leads', count: 1 }]));
    expect(mergePreview.survivorReason).toBe('受注があるのはこのデータだけです。');
    const ofField = (name: string) =>
      mergePreview.fields.find(({ field }: { field: string }) => field === name);
    expect(ofField('jobTitle')).toMatchObject({
      fromId: young,
      lostIds: [old],
      reason: expect.stringMatching(/./),
    });
    expect(mergePreview.moves).toEqual(
      expect.arrayContaining([
        { what: 'leads', count: 1 },
        { what: 'activities', count: 1 },
        { what: 'followUps', count: 1 },
        { what: 'points', count: 1 },
      ]),
    );
    const fields = [{ field: 'jobTitle', fromId: old }];
    await desk.merge([old, young], { survivorId: young, fields });
    expect(await desk.state(old)).toMatchObject({ id: young, jobTitle: '課長', familyName: '田中' });
  });
});

test('a merge is taken back by taking it apart alone, once, and a tombstone is no record of the bin', async () => {
  const desk = await openMergeDesk();
  const { old, young } = await twice(desk);
  const { mergeId, commandId } = await desk.merge([old, young]);
  expect(await desk.owner.refused('undo', { commandId })).toMatchObject({ code: 'NOT_UNDOABLE' });
  expect(await desk.owner.refused('restoreParties', { ids: [young] })).toMatchObject({
    code: 'CONTACT_NOT_FOUND',
  });
  expect(await desk.owner.refused('editContact', { id: young, jobTitle: 'x' })).toMatchObject({
    code: 'CONTACT_NOT_FOUND',
  });
  const { deletedContacts } = await desk.owner.graphql('{ deletedContacts(first: 5) { totalCount } }');
  expect(deletedContacts.totalCount).toBe(0);
  await desk.takeApart(mergeId);
  expect(await desk.owner.refused('unmergeParties', { id: mergeId })).toMatchObject({
    code: 'ALREADY_APART',
  });
});

test('a merged person is merged on, and each merge is taken apart for itself', async () => {
  const desk = await openMergeDesk();
  const [a, b, c] = [
    await desk.contact({ familyName: 'A', points: [{ kind: 'EMAIL', value: 'a@example.com' }] }),
    await desk.contact({ familyName: 'A', jobTitle: 'Buyer' }),
    await desk.contact({ familyName: 'A', points: [{ kind: 'EMAIL', value: 'c@example.com' }] }),
  ];
  const first = await desk.merge([a, b], { survivorId: b });
  const second = await desk.merge([b, c], { survivorId: c });
  expect((await desk.state(a)).id).toBe(c);
  expect(await desk.owner.refused('unmergeParties', { id: first.mergeId })).toMatchObject({
    code: 'CONTACT_NOT_FOUND',
  });
  await desk.takeApart(second.mergeId);
  await desk.takeApart(first.mergeId);
  expect((await desk.state(a)).points).toMatchObject([{ value: 'a@example.com' }]);
  expect(await desk.state(b)).toMatchObject({ id: b, jobTitle: 'Buyer', points: [] });
  expect((await desk.state(c)).points).toMatchObject([{ value: 'c@example.com' }]);
});

test('nobody merges whom they may not edit, nor sees what they may not see', async () => {
  const desk = await openMergeDesk();
  const { old, young } = await twice(desk);
  const mate = await desk.mate('REP');
  expect(await desk.owner.refused('mergeParties', { ids: [old] })).toMatchObject({ code: 'MERGE_NEEDS_TWO' });
  expect(await desk.owner.refused('mergeParties', { ids: [old, old] })).toMatchObject({
    code: 'MERGE_WITH_ITSELF',
  });
  const answer = await mate.caller.ask(
    'query ($ids: [ID!]!) { mergePreview(input: { ids: $ids }) { contacts { name } } }',
    { ids: [old, young] },
  );
  expect(answer.errors).toBeDefined();
  expect(JSON.stringify(answer)).not.toContain('花子');
  const tried = await mate.caller.ask(
    'mutation ($ids: [ID!]!) { mergeParties(input: { ids: $ids }) { __typename ... on Error { code } } }',
    { ids: [old, young] },
  );
  expect(JSON.stringify(tried)).not.toContain('MergePartiesPayload');
});

test('who was merged is erased with the one they became, and is taken apart no more', async () => {
  const desk = await openMergeDesk();
  const { old, young } = await twice(desk);
  const { mergeId } = await desk.merge([old, young]);
  await desk.owner.mutate('eraseContact', { id: young });
  expect(await desk.state(old)).toMatchObject({ id: old, name: '', points: [] });
  const [rows, merges] = [await desk.rows('contact'), await desk.rows('party_merge')];
  expect(JSON.stringify([rows, merges])).not.toMatch(/田中|花子|大阪|hanako/);
  expect(await desk.owner.refused('unmergeParties', { id: mergeId })).toMatchObject({
    code: 'MERGE_ERASED',
  });
});

test('who was in a group twice is in it once, and each is in it again when they are taken apart', async () => {
  const desk = await openMergeDesk();
  const { owner } = desk;
  const [a, b] = [
    await desk.contact({ familyName: 'A' }),
    await desk.contact({ familyName: 'A', givenName: 'B' }),
  ];
  const { customerGroup } = await owner.mutate(
    'createCustomerGroup',
    { name: 'Fair' },
    'customerGroup { id }',
  );
  await owner.mutate('addToCustomerGroup', { groupId: customerGroup.id, ids: [a, b] });
  const before = await desk.rows('group_member');
  const { mergeId } = await desk.merge([a, b], { survivorId: b });
  await desk.takeApart(mergeId);
  expect(await desk.rows('group_member')).toEqual(before);
});
