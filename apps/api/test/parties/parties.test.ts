import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';

async function newOwner() {
  return (await (await openWorld()).signUp()).found();
}

const CONTACT =
  'contact { id name familyReading jobTitle company { name } points { id kind value shown shared } viewerCanEdit }';

describe('a contact', () => {
  test('is edited: names keep their readings, points are added, changed, reordered and removed', async () => {
    const owner = await newOwner();
    const { contact } = await owner.mutate(
      'createContact',
      {
        familyName: '髙橋',
        givenName: '花子',
        familyReading: 'たかはし',
        points: [
          { kind: 'PHONE', value: '090-1234-5678' },
          { kind: 'EMAIL', value: 'hanako@example.com' },
          { kind: 'EMAIL', value: 'info@example.com' },
        ],
      },
      CONTACT,
    );
    expect(contact).toMatchObject({ name: '髙橋 花子', viewerCanEdit: true });
    expect(contact.points.map(({ shared }: { shared: boolean }) => shared)).toEqual([false, false, true]);
    const [phone, mail, info] = contact.points;
    const edited = await owner.mutate(
      'editContact',
      {
        id: contact.id,
        givenName: '華子',
        jobTitle: '部長',
        points: [
          { id: mail.id, kind: 'EMAIL', value: 'hanako2@example.com' },
          { id: info.id, kind: 'EMAIL', value: 'info@example.com', shared: false },
          { kind: 'LINE', value: 'hanako' },
        ],
      },
      CONTACT,
    );
    expect(edited.contact).toMatchObject({
      name: '髙橋 華子',
      familyReading: 'たかはし',
      jobTitle: '部長',
      points: [
        { id: mail.id, value: 'hanako2@example.com' },
        { id: info.id, shared: false },
        { kind: 'LINE', value: 'hanako' },
      ],
    });
    const count = async (search: string) =>
      (
        await owner.graphql(
          'query ($s: String) { contacts(first: 5, filter: { search: $s }) { totalCount } }',
          { s: search },
        )
      ).contacts.totalCount;
    expect(await count('5678')).toBe(0);
    expect(await count('hanako2')).toBe(1);
    expect(await count('タカハシ')).toBe(1);
    expect(
      await owner.refused('editContact', {
        id: contact.id,
        points: [{ id: phone.id, kind: 'PHONE', value: '090-1234-5678' }],
      }),
    ).toMatchObject({ __typename: 'NotFoundError', path: ['points', '0', 'id'] });
    expect(
      await owner.refused('editContact', { id: contact.id, points: [{ kind: 'EMAIL', value: 'nobody' }] }),
    ).toMatchObject({ code: 'EMAIL_UNREADABLE', path: ['points', '0', 'value'] });
  });

  test('whose phone number goes is no longer found by it through their lead', async () => {
    const owner = await newOwner();
    const { lead } = await owner.mutate(
      'createLead',
      { contact: { new: { familyName: '田中', points: [{ kind: 'EMAIL', value: 'tanaka@example.com' }] } } },
      'lead { contact { id } }',
    );
    const found = '{ leads(first: 1, filter: { search: "tanaka" }) { totalCount } }';
    expect((await owner.graphql(found)).leads.totalCount).toBe(1);
    await owner.mutate('editContact', { id: lead.contact.id, points: [] });
    expect((await owner.graphql(found)).leads.totalCount).toBe(0);
  });

  test('says who may approach them, the last word on each channel', async () => {
    const owner = await newOwner();
    const { contact } = await owner.mutate('createContact', { familyName: '田中' }, 'contact { id }');
    const selection =
      'contact { email: mayApproach(channel: EMAIL) phone: mayApproach(channel: PHONE) consents { channel state basis } }';
    await owner.mutate('setConsent', { contactId: contact.id, channel: 'EMAIL', state: 'GIVEN' });
    expect(
      await owner.mutate(
        'setConsent',
        { contactId: contact.id, channel: 'EMAIL', state: 'REFUSED', basis: '電話にて' },
        selection,
      ),
    ).toMatchObject({
      contact: {
        email: false,
        phone: true,
        consents: [{ channel: 'EMAIL', state: 'REFUSED', basis: '電話にて' }],
      },
    });
  });
});

describe('companies', () => {
  test('nest without circles', async () => {
    const owner = await newOwner();
    const ids: string[] = [];
    for (const name of ['Top', 'Middle', 'Bottom']) {
      const { company } = await owner.mutate(
        'createCompany',
        { name, parentId: ids.at(-1) ?? null },
        'company { id }',
      );
      ids.push(company.id);
    }
    const [top, , bottom] = ids;
    expect(await owner.refused('editCompany', { id: top, parentId: bottom })).toMatchObject({
      code: 'COMPANY_INSIDE_ITSELF',
    });
    expect(await owner.refused('editCompany', { id: top, parentId: top })).toMatchObject({
      code: 'COMPANY_INSIDE_ITSELF',
    });
    const { company } = await owner.graphql(
      'query ($id: ID!) { company(id: $id) { children(first: 5) { totalCount nodes { name children(first: 5) { nodes { name parent { name } } } } } } }',
      { id: top },
    );
    expect(company.children).toEqual({
      totalCount: 1,
      nodes: [{ name: 'Middle', children: { nodes: [{ name: 'Bottom', parent: { name: 'Middle' } }] } }],
    });
  });

  test('are listed by name in Japanese order, page after page, backwards too', async () => {
    const owner = await newOwner();
    for (const [name, nameReading] of [
      ['山田製作所', 'やまだせいさくしょ'],
      ['藍染', 'あいぞめ'],
      ['Acme', null],
      ['かもめ', 'かもめ'],
    ])
      await owner.mutate('createCompany', { name, nameReading });
    const page = (args: string) =>
      owner.graphql(
        `{ companies(${args}) { totalCount nodes { name } pageInfo { endCursor startCursor hasNextPage } } }`,
      );
    const first = (await page('first: 3')).companies;
    expect(first).toMatchObject({
      totalCount: 4,
      nodes: [{ name: 'Acme' }, { name: '藍染' }, { name: 'かもめ' }],
      pageInfo: { hasNextPage: true },
    });
    const second = (await page(`first: 3, after: "${first.pageInfo.endCursor}"`)).companies;
    expect(second.nodes).toEqual([{ name: '山田製作所' }]);
    const back = (await page(`last: 2, before: "${second.pageInfo.startCursor}"`)).companies;
    expect(back.nodes).toEqual([{ name: '藍染' }, { name: 'かもめ' }]);
  });

  test('with a lead on them stay; others rest in the bin and come back', async () => {
    const owner = await newOwner();
    const { company } = await owner.mutate('createCompany', { name: '藍染' }, 'company { id }');
    const { lead } = await owner.mutate('createLead', { company: { id: company.id } }, 'lead { id }');
    expect(await owner.refused('deleteParties', { ids: [company.id] })).toMatchObject({
      code: 'PARTY_HAS_LEADS',
    });
    await owner.mutate('deleteLeads', { ids: [lead.id] });
    const { commandId } = await owner.mutate('deleteParties', { ids: [company.id] }, 'commandId');
    const count = '{ companies(first: 1) { totalCount } }';
    expect((await owner.graphql(count)).companies.totalCount).toBe(0);
    await owner.mutate('undo', { commandId });
    expect((await owner.graphql(count)).companies.totalCount).toBe(1);
    await owner.mutate('deleteParties', { ids: [company.id] });
    await owner.mutate('restoreParties', { ids: [company.id] });
    expect((await owner.graphql(count)).companies.totalCount).toBe(1);
  });

  test('come back without an owner who has left meanwhile', async () => {
    const world = await openWorld();
    const owner = await newOwner();
    const leaver = await join(world, owner);
    const { contact } = await leaver.caller.mutate('createContact', { familyName: '田中' }, 'contact { id }');
    const { company } = await leaver.caller.mutate('createCompany', { name: '藍染' }, 'company { id }');
    const ids = [contact.id, company.id];
    await owner.mutate('deleteParties', { ids });
    await owner.mutate('deactivateMember', { id: leaver.memberId });
    await owner.mutate('restoreParties', { ids });
    const { nodes } = await owner.graphql(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Contact { owner { name } } ... on Company { owner { name } } } }',
      { ids },
    );
    expect(nodes).toEqual([{ owner: null }, { owner: null }]);
  });

  test('are listed in the bin, the last deleted first, for who may restore them', async () => {
    const owner = await newOwner();
    const { company } = await owner.mutate('createCompany', { name: '藍染' }, 'company { id }');
    const { contact } = await owner.mutate('createContact', { familyName: '田中' }, 'contact { id }');
    const { contact: later } = await owner.mutate('createContact', { familyName: '佐藤' }, 'contact { id }');
    for (const { id } of [company, contact, later]) await owner.mutate('deleteParties', { ids: [id] });
    const bins = `{ deletedCompanies(first: 5) { totalCount nodes { name deletedAt } }
      deletedContacts(first: 5) { totalCount nodes { name } } }`;
    expect(await owner.graphql(bins)).toMatchObject({
      deletedCompanies: { totalCount: 1, nodes: [{ name: '藍染', deletedAt: expect.any(String) }] },
      deletedContacts: { totalCount: 2, nodes: [{ name: '佐藤' }, { name: '田中' }] },
    });
    await owner.mutate('restoreParties', { ids: [later.id] });
    expect(await owner.graphql(bins)).toMatchObject({ deletedContacts: { nodes: [{ name: '田中' }] } });
  });
});

const DUPLICATES = `query ($input: DuplicatePartiesInput!) { duplicateParties(input: $input) {
  tier reasons party { kind name owner { id } contact { name } company { name } stage { kind } lastContactOn } } }`;

describe('who is known already', () => {
  test('shows to somebody else by an exact address only, and then no more than whom to ask', async () => {
    const world = await openWorld();
    const owner = await newOwner();
    const { viewer } = await owner.graphql('{ viewer { memberId } }');
    const rep = await join(world, owner);
    await owner.mutate('createLead', {
      contact: {
        new: { familyName: '田中', givenName: '太郎', points: [{ kind: 'PHONE', value: '090-1234-5678' }] },
      },
      company: { new: { name: '株式会社藍染' } },
    });
    const byName = { kind: 'CONTACT', familyName: '田中', givenName: '太郎', companyName: '(株)藍染' };
    expect((await owner.graphql(DUPLICATES, { input: byName })).duplicateParties).toMatchObject([
      { tier: 'LIKELY', party: { name: '田中 太郎', contact: { name: '田中 太郎' } } },
    ]);
    expect((await rep.caller.graphql(DUPLICATES, { input: byName })).duplicateParties).toEqual([]);
    const byPhone = { kind: 'CONTACT', points: [{ kind: 'PHONE', value: '０９０１２３４５６７８' }] };
    const known = {
      kind: 'CONTACT',
      name: '田中 太郎',
      owner: { id: viewer.memberId },
      contact: null,
      stage: { kind: 'OPEN' },
      lastContactOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    };
    expect((await rep.caller.graphql(DUPLICATES, { input: byPhone })).duplicateParties).toMatchObject([
      { tier: 'EXACT', reasons: [expect.stringContaining('090-1234-5678')], party: known },
    ]);
    const behind = { kind: 'CONTACT', points: [{ kind: 'PHONE', value: '090-1234-5678 内線12' }] };
    expect((await owner.graphql(DUPLICATES, { input: behind })).duplicateParties).toEqual([]);
    const find = (value: string) =>
      rep.caller.graphql(
        'query ($value: String!) { findByContactPoint(value: $value) { kind name owner { id } contact { name } stage { kind } lastContactOn } }',
        { value },
      );
    expect(await find('+81 90 1234 5678')).toEqual({ findByContactPoint: [known] });
    expect(await find('5678')).toEqual({ findByContactPoint: [] });
    const companies = await owner.graphql(DUPLICATES, {
      input: { kind: 'COMPANY', companyName: '藍染　株式会社' },
    });
    expect(companies.duplicateParties).toMatchObject([
      { tier: 'LIKELY', party: { kind: 'COMPANY', company: { name: '株式会社藍染' } } },
    ]);
    const stranger = await newOwner();
    expect((await stranger.graphql(DUPLICATES, { input: byPhone })).duplicateParties).toEqual([]);
  });

  test('a rep edits the parties that go with their leads, and no others', async () => {
    const world = await openWorld();
    const owner = await newOwner();
    const rep = await join(world, owner);
    const { company } = await owner.mutate('createCompany', { name: '藍染' }, 'company { id }');
    expect(await rep.caller.refused('editCompany', { id: company.id, city: '京都' })).toMatchObject({
      code: 'COMPANY_NOT_FOUND',
    });
    const { lead } = await owner.mutate('createLead', { company: { id: company.id } }, 'lead { id }');
    await owner.mutate('assignLeads', { ids: [lead.id], ownerId: rep.memberId });
    await rep.caller.mutate('editCompany', { id: company.id, city: '京都' });
    const viewer = await join(world, owner, { role: 'VIEWER' });
    const answer = await viewer.caller.ask(
      'mutation ($input: EditCompanyInput!) { editCompany(input: $input) { __typename } }',
      {
        input: { id: company.id, city: '大阪' },
      },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
