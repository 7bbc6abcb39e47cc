import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller, preview, readImport, send, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const founded = async () => (await world.signUp()).found('Reports', 'US');
const reportOf = async (caller: Caller, url: string) =>
  (await caller.http('GET', url)).body.replace('\ufeff', '').trimEnd().split('\r\n');

describe('what is reported', () => {
  test('a cell that was left out is named with its row, counted and to be downloaded', async () => {
    const owner = await founded();
    const csv = 'Lead title,Name,Phone\nA,Ann Lee,8.19E+11\nB,Bob Lee,+81 90 1234 5678\n';
    const done = await bring(world, owner, 'p.csv', csv);
    expect(done).toMatchObject({
      counts: { created: 2, failed: 0, leftOut: 1 },
      failedRows: [],
      leftOutRows: [
        { rowNumber: 2, problems: [{ column: 'Phone', raw: '8.19E+11', code: 'PHONE_MANGLED' }] },
      ],
      reports: [{ file: 0, outcome: 'LEFT_OUT', rows: 1 }],
    });
    const [head, row] = await reportOf(owner, done.reports[0].url);
    expect(head).toBe('Row,Field,Reason,Lead title,Name,Phone');
    expect(row).toMatch(/^2,Phone,.+,A,Ann Lee,8\.19E\+11$/);
  });

  test('a row that failed is reported with all that is wrong with it, what would only have been left out too', async () => {
    const owner = await founded();
    const csv = [
      'Lead title,Phone,Email,Expected value,Created at',
      'A,8.19E+11,bad-mail,many,2031-01-05',
      'B,+81 90 1234 5678,b@example.com,5,2026-01-05\n',
    ].join('\n');
    const done = await bring(world, owner, 'p.csv', csv);
    expect(done.counts).toMatchObject({ created: 1, failed: 1, leftOut: 0 });
    expect(
      done.failedRows[0].problems.map(({ column, code }: { column: string; code: string }) => [column, code]),
    ).toEqual([
      ['Phone', 'PHONE_MANGLED'],
      ['Email', 'EMAIL_UNREADABLE'],
      ['Expected value', 'NUMBER_UNREADABLE'],
      ['Created at', 'DAY_IN_FUTURE'],
    ]);
    const [, row] = await reportOf(owner, done.reports[0].url);
    expect(row).toMatch(
      /^2,"Phone; Email; Expected value; Created at",.+ “bad-mail” is not an e-mail address\..+,A,8/,
    );
  });

  test('what will be left out is counted before it starts, column by column, with the place that mends it', async () => {
    const owner = await founded();
    const csv = 'Lead title,Phone,Email\nA,8.19E+11,bad\nB,8.20E+11,b@example.com\nC,+81 90 1234 5678,\n';
    const { importId } = await upload(world, owner, 'p.csv', csv);
    const fields = 'forecast { good failing leftOut { file column cells path first { raw code } } }';
    expect(await preview(owner, importId, fields)).toEqual({
      forecast: {
        good: 3,
        failing: 0,
        leftOut: [
          {
            ...{ file: 0, column: 'Phone', cells: 2, path: ['plan', 'files', '0', 'columns', '1'] },
            first: { raw: '8.19E+11', code: 'PHONE_MANGLED' },
          },
          {
            ...{ file: 0, column: 'Email', cells: 1, path: ['plan', 'files', '0', 'columns', '2'] },
            first: { raw: 'bad', code: 'EMAIL_UNREADABLE' },
          },
        ],
      },
    });
  });

  test('cells stand under their own headers, behind padding columns too, file by file', async () => {
    const owner = await founded();
    const { importId } = await upload(world, owner, 'a.csv', ',Lead Id,,Expected value\n,1,,many\n,2,,5\n');
    await upload(
      world,
      owner,
      'b.csv',
      'Lead Id,Won date,Close value\n2,2026-01-05,much\n9,2026-01-05,1\n',
      importId,
    );
    await owner.mutate('startImport', { id: importId });
    await world.workOff();
    const done = await readImport(owner, importId);
    expect(done.reports).toMatchObject([
      { file: 0, outcome: 'FAILED', rows: 1 },
      { file: 1, outcome: 'FAILED', rows: 2 },
    ]);
    expect(await reportOf(owner, done.reports[0].url)).toEqual([
      'Row,Field,Reason,Lead Id,Expected value',
      '2,Expected value,“many” is not a number.,1,many',
    ]);
    expect(await reportOf(owner, done.reports[1].url)).toEqual([
      'Row,Field,Reason,Lead Id,Won date,Close value',
      '2,Close value,“much” is not a number.,2,2026-01-05,much',
      '3,Lead Id,The main file has no row with the id “9”.,9,2026-01-05,1',
    ]);
  });

  test('a row whose row in the main file failed says so', async () => {
    const owner = await founded();
    const { importId } = await upload(world, owner, 'a.csv', 'Lead Id,Expected value\n1,many\n2,5\n');
    await upload(world, owner, 'b.csv', 'Lead Id,Won date\n1,2026-01-05\n2,2026-01-06\n', importId);
    await owner.mutate('startImport', { id: importId });
    await world.workOff();
    const done = await readImport(owner, importId);
    expect(done.counts).toMatchObject({ created: 1, updated: 1, failed: 2 });
    expect(done.failedRows[1].problems).toMatchObject([{ code: 'JOIN_ROW_FAILED' }]);
  });

  test('is for whoever may see the import alone', async () => {
    const owner = await founded();
    const done = await bring(world, owner, 'f.csv', 'Lead title,Expected value\nA,many\nB,5\n');
    const { url } = done.reports[0];
    expect((await world.nobody().http('GET', url)).statusCode).toBe(401);
    expect((await (await founded()).http('GET', url)).statusCode).toBe(404);
  });
});

describe('leads that came in', () => {
  test('are a list: made and changed, won and lost too, and none of before', async () => {
    const owner = await founded();
    await bring(world, owner, 'a.csv', 'Id,Lead title\n1,Before\n2,Changed\n');
    const csv =
      'Id,Lead title,Stage,Close date\n1,Before,,\n2,Changed,Lost,2026-01-05\n3,Won,Won,2026-01-05\n4,Open,New,\n';
    const done = await bring(world, owner, 'b.csv', csv);
    const { leads } = await owner.graphql(
      'query ($id: ID!) { leads(first: 9, filter: { import: { eq: $id } }) { nodes { title } } }',
      { id: done.id },
    );
    expect(leads.nodes.map(({ title }: { title: string }) => title).sort()).toEqual([
      'Changed',
      'Open',
      'Won',
    ]);
  });
});

describe('contacts and companies that came in', () => {
  test('are lists of their own: made and changed, and none of before', async () => {
    const owner = await founded();
    const people = 'Id,Last name,First name\n1,Before,Ann\n2,Changed,Bob\n';
    await bring(world, owner, 'a.csv', people, { kind: 'CONTACTS' });
    const more = 'Id,Last name,First name\n1,Before,Ann\n2,Changed,Ben\n3,Made,Cleo\n';
    const done = await bring(world, owner, 'b.csv', more, { kind: 'CONTACTS' });
    const { contacts, companies } = await owner.graphql(
      `query ($id: ID!) {
        contacts(first: 9, filter: { import: { eq: $id } }) { totalCount nodes { familyName } }
        companies(first: 9, filter: { import: { eq: $id } }) { totalCount }
      }`,
      { id: done.id },
    );
    expect(contacts).toEqual({
      totalCount: 2,
      nodes: [{ familyName: 'Changed' }, { familyName: 'Made' }],
    });
    expect(companies.totalCount).toBe(0);
  });

  test('companies too', async () => {
    const owner = await founded();
    await owner.mutate('createCompany', { name: 'Before' });
    const done = await bring(world, owner, 'a.csv', 'Company name,Industry\nAcme,Retail\nBell,Hotels\n', {
      kind: 'COMPANIES',
    });
    const { companies } = await owner.graphql(
      'query ($id: ID!) { companies(first: 9, filter: { import: { eq: $id } }) { nodes { name } } }',
      { id: done.id },
    );
    expect(companies.nodes).toEqual([{ name: 'Acme' }, { name: 'Bell' }]);
  });
});

describe('an undo', () => {
  test('tells what was worked on from what is merely in use, by name', async () => {
    const owner = await founded();
    const done = await bring(world, owner, 'a.csv', 'Lead title,Company,Shoe size\nA,Acme,9\nB,Bell,10\n');
    const { leads } = await owner.graphql('{ leads(first: 9) { nodes { id title } } }');
    const worked = leads.nodes.find(({ title }: { title: string }) => title === 'A');
    await owner.mutate('editLead', { id: worked.id, note: 'Called' });
    await owner.mutate('undoImport', { id: done.id });
    await world.workOff();
    const { undoReport } = await readImport(owner, done.id);
    expect(undoReport).toMatchObject({
      removed: 2,
      touched: 1,
      touchedNamed: [{ id: worked.id, type: 'Lead', title: 'A' }],
      inUse: 2,
      inUseNamed: [
        { type: 'Company', title: 'Acme' },
        { type: 'CustomField', title: 'Shoe size' },
      ],
    });
  });

  test('leaves who has promises to keep or leads a team that stays', async () => {
    const owner = await founded();
    const done = await bring(world, owner, 'a.csv', 'Lead title,Owner\nA,Rita Ray\nB,Sam Sea\n');
    const { members, leads } = await owner.graphql(
      '{ members(first: 9) { nodes { id name } } leads(first: 9) { nodes { id title } } }',
    );
    const idOf = (name: string) =>
      members.nodes.find((each: { name: string }) => each.name === name).id as string;
    await owner.mutate('createTeam', { name: 'Roof', managerId: idOf('Sam Sea') });
    const mine = await owner.mutate('createLead', { name: 'Mine' }, 'lead { id }');
    await owner.mutate('planFollowUp', {
      about: mine.lead.id,
      kind: 'CALL',
      day: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      assigneeId: idOf('Rita Ray'),
    });
    expect(leads.nodes).toHaveLength(2);
    await owner.mutate('undoImport', { id: done.id });
    await world.workOff();
    const { undoReport } = await readImport(owner, done.id);
    expect(undoReport.inUseNamed.map(({ title }: { title: string }) => title).sort()).toEqual([
      'Rita Ray',
      'Sam Sea',
    ]);
  });
});

describe('an import that was not started', () => {
  test('is deleted with its files; one that ran is not', async () => {
    const owner = await founded();
    const { importId } = await upload(world, owner, 'a.csv', 'Lead title\nA\n');
    const stranger = await founded();
    expect(await stranger.refused('deleteImport', { id: importId })).toMatchObject({
      code: 'IMPORT_NOT_FOUND',
    });
    await owner.mutate('deleteImport', { id: importId });
    expect((await owner.graphql('{ imports(first: 9) { totalCount } }')).imports.totalCount).toBe(0);
    const done = await bring(world, owner, 'b.csv', 'Lead title\nB\n');
    expect(await owner.refused('deleteImport', { id: done.id })).toMatchObject({ code: 'ALREADY_STARTED' });
  });

  test('gives a file back, but not its last', async () => {
    const owner = await founded();
    const first = await upload(world, owner, 'a.csv', 'Lead title\nA\n');
    const { importId, fileId } = await upload(world, owner, 'b.csv', 'Lead title\nB\n', first.importId);
    const files = 'import { name files { name } }';
    const left = await owner.mutate('removeImportFile', { importId, fileId: first.fileId }, files);
    expect(left.import).toEqual({ name: 'b.csv', files: [{ name: 'b.csv' }] });
    expect(await owner.refused('removeImportFile', { importId, fileId })).toMatchObject({
      code: 'IMPORT_WITHOUT_FILE',
    });
  });

  test('makes room for a newer one when there are too many, but not while somebody may be at work on it', async () => {
    const owner = await founded();
    const ids: string[] = [];
    for (let at = 0; at < 20; at += 1)
      ids.push((await upload(world, owner, `${at}.csv`, 'Lead title\nA\n')).importId);
    const refused = await send(world, owner, 'more.csv', 'Lead title\nA\n');
    expect([refused.statusCode, refused.json().error.code]).toEqual([409, 'TOO_MANY_UNSTARTED']);
    // A further file of one of them makes none more.
    await upload(world, owner, 'b.csv', 'Lead title\nB\n', ids[3]);
    const aged = ids[1]?.replace('Import_', '');
    await world.ownerPool.query(
      `UPDATE import SET "createdAt" = "createdAt" - interval '2 hours' WHERE id = $1`,
      [aged],
    );
    await upload(world, owner, 'more.csv', 'Lead title\nA\n');
    const { imports } = await owner.graphql('{ imports(first: 30) { nodes { id name } } }');
    const names = imports.nodes.map(({ name }: { name: string }) => name);
    expect([names.length, names.includes('1.csv'), names.includes('more.csv')]).toEqual([20, false, true]);
  });
});
