import { beforeAll, describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller, count, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const founded = async () => (await world.signUp()).found('By hand', 'US');

/** The one reason of the one row that failed. */
const reasonOf = (done: { failedRows: { problems: { code: string }[] }[] }) =>
  done.failedRows.map(({ problems }) => problems.map(({ code }) => code).join()).join();

const LEAD = `{ leads(first: 10) { nodes { id title status wonOn expectedValue { amount currency } dealValue { amount currency }
  pipeline { id } stage { id name } productLines { id } owner { name } } } }`;
const leadOf = async (caller: Caller) => (await caller.graphql(LEAD)).leads.nodes[0];

describe('a row does to a lead what a hand may', () => {
  test('a lead of another pipeline is not put into the stages of this one', async () => {
    const owner = await founded();
    await bring(world, owner, 'a.csv', 'Id,Lead title,Stage,Close date\n1,Roof,Lost,2026-01-05\n');
    const { pipelines } = await owner.graphql('{ pipelines { id } }');
    await owner.mutate('createPipeline', {
      name: 'Service',
      stages: [
        { name: 'Asked', kind: 'OPEN' },
        { name: 'Done', kind: 'WON' },
        { name: 'Not done', kind: 'LOST' },
      ],
    });
    await owner.mutate('archivePipeline', { id: pipelines[0].id });
    const row = '1,Roof,Done,2026-02-05';
    const done = await bring(world, owner, 'b.csv', `Id,Lead title,Stage,Close date\n${row}\n`);
    expect([done.counts.failed, reasonOf(done)]).toEqual([1, 'ROW_LEAD_ELSEWHERE']);
    expect(await leadOf(owner)).toMatchObject({ status: 'LOST', pipeline: { id: pipelines[0].id } });
  });

  test('a lead of which a part is won keeps its first win', async () => {
    const owner = await founded();
    await bring(world, owner, 'a.csv', 'Id,Lead title,Product\n1,Roof,Tiles\n');
    const { id, productLines } = await leadOf(owner);
    await owner.mutate('addProductLines', { leadId: id, lines: [{ name: 'Gutter', unitPrice: 10 }] });
    await owner.mutate('convertLead', {
      id,
      lineIds: [productLines[0].id],
      day: '2026-01-05',
      value: { amount: 500, currency: 'USD' },
    });
    for (const row of ['1,Roof,Won,2026-03-05,900', '1,Roof,Lost,2026-03-05,']) {
      const done = await bring(world, owner, 'b.csv', `Id,Lead title,Stage,Close date,Value\n${row}\n`);
      expect([done.counts.failed, reasonOf(done)], row).toEqual([1, 'ROW_LEAD_PARTLY_WON']);
    }
    expect(await leadOf(owner)).toMatchObject({
      status: 'OPEN',
      wonOn: '2026-01-05',
      dealValue: { amount: 500 },
    });
  });

  test('amounts that stay keep their currency', async () => {
    const owner = await founded();
    await bring(world, owner, 'a.csv', 'Id,Lead title,Expected value\n1,Roof,1000\n');
    const won = 'Id,Lead title,Stage,Close date,Value\n1,Roof,Won,2026-01-05,€ 900\n';
    expect(reasonOf(await bring(world, owner, 'b.csv', won))).toBe('CURRENCIES_DIFFER');
    const expected = 'Id,Lead title,Expected value\n1,Roof,€ 900\n';
    expect((await bring(world, owner, 'c.csv', expected)).counts).toMatchObject({ updated: 1 });
    expect(await leadOf(owner)).toMatchObject({ expectedValue: { amount: 90_000, currency: 'EUR' } });
    expect((await bring(world, owner, 'd.csv', won)).counts).toMatchObject({ updated: 1 });
    expect(await leadOf(owner)).toMatchObject({ dealValue: { amount: 90_000, currency: 'EUR' } });
    const back = 'Id,Lead title,Expected value\n1,Roof,$ 1\n';
    expect(reasonOf(await bring(world, owner, 'e.csv', back))).toBe('CURRENCIES_DIFFER');
  });

  test('what a form refuses is refused under its column', async () => {
    const owner = await founded();
    const done = await bring(
      world,
      owner,
      'a.csv',
      'Lead title,Stage,Close date,Value\nA,Won,2026-01-05,"△1,234"\nB,Won,2126-01-05,5\nC,Won,2026-01-05,5\n',
      { acceptProposals: true },
    );
    expect(done.counts).toMatchObject({ created: 1, failed: 2 });
    expect(done.failedRows.map(({ problems }: { problems: object[] }) => problems)).toMatchObject([
      [{ column: 'Value', code: 'VALUE_NEGATIVE' }],
      [{ column: 'Close date', code: 'DAY_IN_FUTURE' }],
    ]);
  });
});

describe('an importer who leads one team', () => {
  /** An owner, and managers of two teams with a rep in each. */
  async function twoTeams() {
    const owner = await founded();
    const team = async (name: string) =>
      (await owner.mutate('createTeam', { name }, 'team { id }')).team.id as string;
    const [north, south] = [await team('North'), await team('South')];
    const manager = await join(world, owner, { role: 'MANAGER', teamId: north });
    await owner.mutate('editTeam', { id: north, managerId: manager.memberId });
    const mates = {
      Nora: await join(world, owner, { role: 'REP', teamId: north }),
      Sora: await join(world, owner, { role: 'REP', teamId: south }),
      Vera: await join(world, owner, { role: 'VIEWER', teamId: north }),
    };
    for (const [name, mate] of Object.entries(mates)) await mate.caller.mutate('editProfile', { name });
    return { owner, manager: manager.caller, mates };
  }

  test('gives leads to whom they may assign, and to nobody else', async () => {
    const { owner, manager, mates } = await twoTeams();
    const csv = 'Lead title,Owner\nA,Nora\nB,Sora\nC,Vera\n';
    const done = await bring(world, manager, 'a.csv', csv);
    expect(done.counts).toMatchObject({ created: 2, failed: 1 });
    expect(done.failedRows).toMatchObject([
      { rowNumber: 3, problems: [{ column: 'Owner', code: 'IMPORT_OWNER_OUT_OF_REACH' }] },
    ]);
    const { leads } = await owner.graphql('{ leads(first: 9) { nodes { title owner { name } } } }');
    const owners = new Map(
      leads.nodes.map(({ title, owner: one }: { title: string; owner: { name: string } | null }) => [
        title,
        one?.name,
      ]),
    );
    expect(Object.fromEntries(owners)).toEqual({ A: 'Nora', C: undefined });
    const { importId } = await upload(world, manager, 'b.csv', 'Lead title\nD\n');
    expect(
      await manager.refused('startImport', { id: importId, plan: { ownerId: mates.Sora.memberId } }),
    ).toMatchObject({ code: 'IMPORT_OWNER_OUT_OF_REACH', path: ['plan', 'ownerId'] });
    expect((await bring(world, owner, 'c.csv', csv)).counts).toMatchObject({
      created: 1,
      skipped: 2,
    });
  });

  test('a contact gets no more addresses than an edit sees, and the row says which was left out', async () => {
    const owner = await founded();
    const points = Array.from({ length: 50 }, (_, index) => ({ kind: 'EMAIL', value: `${index}@acme.com` }));
    await owner.mutate('createContact', { familyName: 'Roe', points });
    const done = await bring(
      world,
      owner,
      'a.csv',
      'Lead title,Email,Phone\nRoof,0@acme.com,+1 415 555 0100\n',
    );
    expect(done.counts).toMatchObject({ created: 1, failed: 0 });
    const all = `SELECT count(*) FROM contact_point p WHERE p."organizationId" = o.id`;
    expect(await count(world, owner.slug, all)).toBe(50);
    const told = `SELECT count(*) FROM import_row r WHERE r."organizationId" = o.id AND r.problems::text LIKE '%import-too-many-points%'`;
    expect(await count(world, owner.slug, told)).toBe(1);
  });

  test('opens nobody’s address book with a file of guesses', async () => {
    const { owner, manager, mates } = await twoTeams();
    const contact = { familyName: 'Secret', points: [{ kind: 'EMAIL', value: 'boss@acme.com' }] };
    await owner.mutate('createLead', {
      name: 'Theirs',
      ownerId: mates.Sora.memberId,
      contact: { new: contact },
      company: { new: { name: 'Acme Corp' } },
    });
    const guesses =
      'Lead title,Email,Phone,Company,Industry\nMine,boss@acme.com,+1 415 555 0100,Acme Corp,Spying\n';
    const done = await bring(world, manager, 'a.csv', guesses);
    expect(done.counts).toMatchObject({ created: 1, failed: 0 });
    const seen = await manager.graphql(
      '{ contacts(first: 9) { nodes { name points { value } } } companies(first: 9) { nodes { name industry } } }',
    );
    expect(seen.contacts.nodes.map(({ name }: { name: string }) => name)).not.toContain('Secret');
    expect(seen.companies.nodes).toEqual([{ name: 'Acme Corp', industry: 'Spying' }]);
    const sum = (sql: string) => count(world, owner.slug, sql);
    expect(
      await sum(
        `SELECT count(*) FROM contact_point p JOIN contact c ON c."organizationId" = p."organizationId" AND c.id = p."contactId"
         WHERE p."organizationId" = o.id AND c."familyName" = 'Secret'`,
      ),
    ).toBe(1);
    expect(
      await sum(
        `SELECT count(*) FROM import_row r WHERE r."organizationId" = o.id
         AND r.problems::text LIKE '%import-known-elsewhere%boss@acme.com%'`,
      ),
    ).toBe(1);
    // What the importer may edit is found and added to, as ever.
    const again = 'Lead title,Email,Company,Industry\nNext,boss@acme.com,Acme Corp,Tools\n';
    expect((await bring(world, manager, 'b.csv', again)).counts).toMatchObject({ created: 1 });
    expect(await sum(`SELECT count(*) FROM company c WHERE c."organizationId" = o.id`)).toBe(2);
  });
});

describe('a win that nobody owns', () => {
  const BOARD = `{ performanceBoard(period: { kind: CUSTOM, from: "2026-03-01", to: "2026-03-31" }) {
    members { won value { amount } member { name } } total { won value { amount } } } }`;

  test('counts for whom its whole value falls to, made or changed', async () => {
    const owner = await founded();
    const head = 'Id,Lead title,Stage,Close date,Value\n';
    await bring(world, owner, 'a.csv', `${head}1,Roof,Won,2026-03-05,900\n2,Wall,New,,50\n`);
    await bring(world, owner, 'b.csv', `${head}2,Wall,Won,2026-03-06,50\n`);
    const { performanceBoard: board } = await owner.graphql(BOARD);
    expect(board.total).toEqual({ won: 2, value: [{ amount: 95_000 }] });
    expect(board.members.filter(({ won }: { readonly won: number }) => won > 0)).toMatchObject([
      { won: 2, value: [{ amount: 95_000 }] },
    ]);
  });
});

test('“do not e-mail” in a file takes the place of what the contact said before, and of nothing else', async () => {
  const owner = await founded();
  const csv = (more: string) => `Name,Email,Captured,Do not email\nAda,ada@example.com,2026-03-05,${more}\n`;
  await bring(world, owner, 'a.csv', csv(''));
  const CONTACT = `{ contacts(first: 2) { nodes { id consents { channel state } mayApproach(channel: EMAIL) } } }`;
  const ada = async () => (await owner.graphql(CONTACT)).contacts.nodes[0];
  await owner.mutate('setConsent', { contactId: (await ada()).id, channel: 'EMAIL', state: 'GIVEN' });
  await owner.mutate('setConsent', { contactId: (await ada()).id, channel: 'PHONE', state: 'GIVEN' });
  const again = await bring(world, owner, 'b.csv', csv('yes'));
  const given = { channel: 'PHONE', state: 'GIVEN' };
  expect((await ada()).consents).toEqual([{ channel: 'EMAIL', state: 'REFUSED' }, given]);
  expect(await ada()).toMatchObject({ mayApproach: false });
  await owner.mutate('undoImport', { id: again.id });
  await world.workOff();
  expect((await ada()).consents).toEqual([{ channel: 'EMAIL', state: 'GIVEN' }, given]);
});
