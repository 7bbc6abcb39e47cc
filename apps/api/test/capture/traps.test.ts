import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller, count, preview, run, send, upload } from './desk.ts';

let world: World;
let owner: Caller;
beforeAll(async () => {
  world = await openWorld();
});
const fresh = async (country = 'JP') => (await world.signUp()).found('Desk', country);
const LIST = `{ leads(first: 20, orderBy: { field: CAPTURED_AT }) { nodes { title status capturedAt note expectedValue { amount currency }
  expectedCloseOn contact { name points { value } } company { name } stage { name } } } }`;
const leadsOf = async (caller: Caller) => (await caller.graphql(LIST)).leads.nodes;

describe('what a word means', () => {
  test('a stage in other words is asked, taken as proposed or made where that was said', async () => {
    const caller = await fresh();
    const csv = '件名,段階\n屋根,提案中\n壁,検討\n';
    const { importId } = await upload(world, caller, 'list.csv', csv);
    const fields = 'problems { code } stages { word suggestion stageName asks }';
    expect(await preview(caller, importId, fields)).toMatchObject({
      problems: [{ code: 'IMPORT_STAGE_OPEN' }],
      stages: [
        { word: '提案中', suggestion: '提案', stageName: '提案中', asks: true },
        { word: '検討', suggestion: null, stageName: '検討', asks: false },
      ],
    });
    expect(
      await preview(caller, importId, fields, {
        stages: [{ word: '提案中', newStage: { name: '提案中', kind: 'OPEN' } }],
      }),
    ).toMatchObject({ problems: [], stages: [{ stageName: '提案中', asks: false }, {}] });
    const done = await run(world, caller, importId, { acceptProposals: true });
    expect(done.counts.created).toBe(2);
    const stages = (await leadsOf(caller)).map((lead: { stage: { name: string } }) => lead.stage.name);
    expect(stages.toSorted()).toEqual(['提案', '検討'].toSorted());
  });
});

describe('what files look like', () => {
  const text =
    '会社名,氏名,電話番号,見込み金額,受付日\n株式会社藍染,田中 太郎,090-1234-5678,"1,200万円",令和8年11月3日\n';
  const expected = {
    contact: { name: '田中 太郎', points: [{ value: '+819012345678' }] },
    company: { name: '株式会社藍染' },
    expectedValue: { amount: 12_000_000, currency: 'JPY' },
    capturedAt: '2026-11-02T15:00:00.000Z',
  };
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', utf16],
    [
      'CRLF and semicolons',
      Buffer.from(text.replace('"1,200万円"', '1200万円').replaceAll(',', ';').replaceAll('\n', '\r\n')),
    ],
    [
      'tabs and CR',
      Buffer.from(text.replace('"1,200万円"', '1200万円').replaceAll(',', '\t').replaceAll('\n', '\r')),
    ],
    ['a title line above and padding columns', Buffer.from(`見込み客一覧\n${text.replaceAll('\n', ',,\n')}`)],
    [
      'full width',
      Buffer.from(
        text.replace('090-1234-5678', '０９０－１２３４－５６７８').replace('"1,200万円"', '１２００万円'),
      ),
    ],
  ])('%s', async (_name, bytes) => {
    const caller = await fresh();
    expect(await bring(world, caller, 'list.csv', bytes, { acceptProposals: true })).toMatchObject({
      state: 'DONE',
      counts: { created: 1, failed: 0 },
    });
    expect(await leadsOf(caller)).toMatchObject([expected]);
  });

  test('1.234,56 is read with its decimal comma, and quoted newlines stay one cell', async () => {
    const caller = await fresh('DE');
    const csv =
      'Titel;Company;Expected value;Note\nA;Müller GmbH;1.234,56;"eins\nzwei"\nB;Müller GmbH;99,50;drei\n';
    await bring(world, caller, 'liste.csv', Buffer.from(csv, 'latin1'));
    const [a, b] = await leadsOf(caller);
    expect([a, b].map((lead) => lead.expectedValue.amount).sort()).toEqual([123_456, 9950]);
    expect([a.note, b.note].sort()).toEqual(['drei', 'eins\nzwei']);
    expect(
      await count(
        world,
        caller.slug,
        `SELECT count(*) FROM company c WHERE c."organizationId" = o.id AND c.name = 'Müller GmbH'`,
      ),
    ).toBe(1);
  });

  test('a number that a spreadsheet shortened is reported, its row comes in', async () => {
    const caller = await fresh();
    const done = await bring(
      world,
      caller,
      'p.csv',
      'Lead title,Name,Phone\nA,Ann Lee,8.19E+11\nB,Bob Lee,+81 90 1234 5678\n',
    );
    expect(done.counts).toMatchObject({ created: 2, failed: 0 });
    expect(
      await count(
        world,
        caller.slug,
        `SELECT count(*) FROM import_row r WHERE r."organizationId" = o.id AND r.problems::text LIKE '%phone-mangled%'`,
      ),
    ).toBe(1);
  });
});

describe('what is open is asked', () => {
  test('a day that fits two orders waits for a choice that names its column', async () => {
    owner = await fresh('GB');
    const { importId } = await upload(
      world,
      owner,
      'd.csv',
      'Lead title,Created\nA,03/04/2026\nB,05/06/2026\n',
    );
    const shown = await preview(
      owner,
      importId,
      'problems { code path parameters } files { fileId columns { name asks alternatives { dayOrder } } }',
    );
    expect(shown.problems).toMatchObject([
      {
        code: 'IMPORT_READING_OPEN',
        path: ['plan', 'files', '0', 'columns', '1'],
        parameters: { column: 'Created' },
      },
    ]);
    expect(
      shown.files[0].columns[1].alternatives.map(({ dayOrder }: { dayOrder: string }) => dayOrder),
    ).toEqual(['DMY', 'MDY']);
    expect((await owner.refused('startImport', { id: importId })).message).toContain('Created');
    const files = [{ fileId: shown.files[0].fileId, columns: [{ column: 1, reading: { dayOrder: 'MDY' } }] }];
    await run(world, owner, importId, { files });
    expect((await leadsOf(owner)).map(({ capturedAt }: { capturedAt: string }) => capturedAt)).toEqual([
      '2026-03-04T00:00:00.000Z',
      '2026-05-05T23:00:00.000Z',
    ]);
  });

  test('two columns for one field, an unknown column and a foreign member are refused', async () => {
    const { importId, fileId } = await upload(world, owner, 't.csv', 'Lead title,Other\nA,B\n');
    const choose = (columns: object[], more = {}) =>
      owner.refused('startImport', { id: importId, plan: { files: [{ fileId, columns }], ...more } });
    expect(await choose([{ column: 1, target: { field: 'LEAD_TITLE' } }])).toMatchObject({
      code: 'IMPORT_TARGET_TWICE',
    });
    expect(await choose([{ column: 9, target: { skip: true } }])).toMatchObject({
      code: 'IMPORT_COLUMN_UNKNOWN',
    });
    expect(await choose([{ column: 1, target: { field: 'PRODUCT_NAME' } }])).toMatchObject({
      code: 'IMPORT_TARGET_MISPLACED',
    });
    const nobody = 'Member_0190f3c2-0000-7000-8000-000000000000';
    expect(await choose([], { ownerId: nobody })).toMatchObject({ code: 'MEMBER_NOT_FOUND' });
  });
});

describe('rows and records', () => {
  test('owners become members without sign-in; an exact address finds its contact, a shared one nobody', async () => {
    const caller = await fresh('US');
    const csv =
      'Id,Name,Email,Company,Owner,Stage,Close date,Value\n1,Ann Lee,ann@acme.com,Acme Inc,Rita Ray,Won,2026-01-05,100\n' +
      '2,Ann B. Lee,ANN@acme.com,ACME,Rita Ray,Lost,2026-02-05,\n3,Cy,info@acme.com,Acme,,Demo booked,,\n4,Di,info@acme.com,Acme,,Demo booked,2026-12-24,70\n';
    expect(await bring(world, caller, 'l.csv', csv)).toMatchObject({ counts: { created: 4, failed: 0 } });
    const sum = (sql: string) => count(world, caller.slug, sql);
    expect(await sum(`SELECT count(*) FROM contact c WHERE c."organizationId" = o.id`)).toBe(3);
    expect(await sum(`SELECT count(*) FROM company c WHERE c."organizationId" = o.id`)).toBe(1);
    expect(
      await sum(
        `SELECT count(*) FROM member m WHERE m."organizationId" = o.id AND m.role = 'REP' AND m."personId" IS NULL`,
      ),
    ).toBe(1);
    expect(
      await sum(
        `SELECT sum(e.amount) FROM deal_entry e JOIN member m ON m."organizationId" = e."organizationId" AND m.id = e."memberId" WHERE e."organizationId" = o.id AND m.name = 'Rita Ray'`,
      ),
    ).toBe(10_000);
    expect(
      await sum(
        `SELECT count(*) FROM lead l JOIN stage s ON s."organizationId" = l."organizationId" AND s.id = l."stageId" WHERE l."organizationId" = o.id AND s.name = 'Demo booked' AND s.kind = 'OPEN'`,
      ),
    ).toBe(2);
    expect(
      await sum(
        `SELECT count(*) FROM lead l WHERE l."organizationId" = o.id AND l."expectedValue" = 7000 AND l."expectedCloseOn" = '2026-12-24'`,
      ),
    ).toBe(1);
    const later = csv.replace(
      '3,Cy,info@acme.com,Acme,,Demo booked,,',
      '3,Cy,info@acme.com,Acme,Rita Ray,Won,2026-03-05,55',
    );
    expect((await bring(world, caller, 'l2.csv', later)).counts).toMatchObject({
      created: 0,
      updated: 1,
      skipped: 3,
      failed: 0,
    });
    expect(await sum(`SELECT sum(e.amount) FROM deal_entry e WHERE e."organizationId" = o.id`)).toBe(15_500);
  });

  test('failed rows come back safe to open in a spreadsheet', async () => {
    const caller = await fresh('US');
    const done = await bring(
      world,
      caller,
      'f.csv',
      'Lead title,Expected value\n=1+1,many\n"B, C",12\nD,13\n＝1+1,some\n',
    );
    expect(done.counts).toMatchObject({ created: 2, failed: 2 });
    const { body, headers } = await caller.http('GET', done.reports[0].url);
    expect(headers['content-type']).toContain('text/csv');
    expect(body).toBe(
      "\ufeffRow,Field,Reason,Lead title,Expected value\r\n2,Expected value,“many” is not a number.,'=1+1,many\r\n5,Expected value,“some” is not a number.,'＝1+1,some\r\n",
    );
  });

  test('too large, empty, nameless and foreign uploads are refused with a reason', async () => {
    const caller = await fresh('US');
    const workbook = Buffer.alloc(20_000_001);
    workbook.write('PK\u0003\u0004');
    const answer = await send(world, caller, 'big.xlsx', workbook);
    expect([answer.statusCode, answer.json().error.code]).toEqual([413, 'FILE_TOO_LARGE']);
    expect((await send(world, caller, 'big.csv', Buffer.alloc(50_000_001))).statusCode).toBe(413);
    expect((await send(world, caller, 'empty.csv', '')).statusCode).toBe(400);
    const { importId } = await upload(world, caller, 'a.csv', 'Lead title\nA\n');
    const stranger = await fresh('US');
    expect((await send(world, stranger, 'b.csv', 'Lead title\nA\n', importId)).statusCode).toBe(404);
    expect((await world.nobody().http('POST', '/api/imports', {})).statusCode).toBe(401);
    expect(
      (await stranger.graphql('query ($id: ID!) { import(id: $id) { id } }', { id: importId })).import,
    ).toBeNull();
  });
});

describe('names of the file', () => {
  test('find what the organization calls so in the other language, and make it no second time', async () => {
    const caller = await fresh();
    const sources = async () => (await caller.graphql('{ sources { name } }')).sources;
    const before = await sources();
    const words = '氏名,流入元\nA,email\nB,E-mail\nC,メール\nD,Referral\nE,ｳｪﾌﾞｻｲﾄ\n';
    await bring(world, caller, 'a.csv', words);
    expect(await sources()).toEqual(before);
    const { leads } = await caller.graphql('{ leads(first: 9) { nodes { title source { name } } } }');
    const named: Readonly<Record<string, string>> = Object.fromEntries(
      leads.nodes.map((lead: { title: string; source: { name: string } }) => [lead.title, lead.source.name]),
    );
    expect([named.A, named.B]).toEqual([named.C, named.C]);
    expect(new Set(Object.values(named)).size).toBe(3);
  });

  test('of half width are written in full, and are the same company', async () => {
    const caller = await fresh();
    await bring(
      world,
      caller,
      'a.csv',
      '会社名,氏名\nｶﾌﾞｼｷｶﾞｲｼｬ ﾔﾏﾀﾞ,ﾀﾅｶ ﾀﾛｳ\nカブシキガイシャ　ヤマダ,鈴木 一\n㈱青葉,森 花\n',
    );
    const { companies } = await caller.graphql('{ companies(first: 9) { nodes { name } } }');
    expect(companies.nodes.map(({ name }: { name: string }) => name).sort()).toEqual([
      'カブシキガイシャ ヤマダ',
      '㈱青葉',
    ]);
    const { company } = await caller.mutate('createCompany', { name: 'ﾐﾄﾞﾘ ＡＢＣ' }, 'company { name }');
    expect(company.name).toBe('ミドリ ABC');
  });
});
