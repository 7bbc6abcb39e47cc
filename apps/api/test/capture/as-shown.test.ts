import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, preview, run, send, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const founded = async () => (await world.signUp()).found('As shown', 'US');
const CSV =
  'Id,Name,Company,Source,Created\n1,Ann Lee,Acme,Fair,2026-01-05\n2,,Bell,Fair,\n3,,,Fair,\n4,,,,\n';
const LEADS = '{ leads(first: 9, orderBy: { field: CAPTURED_AT }) { nodes { title number capturedAt } } }';

describe('what a preview shows', () => {
  test('is what leads are called when they have come in', async () => {
    const owner = await founded();
    const { importId } = await upload(world, owner, 'a.csv', CSV);
    const { sample } = await preview(owner, importId, 'sample { title }');
    await run(world, owner, importId);
    const { leads } = await owner.graphql(LEADS);
    const called = leads.nodes.map(({ title }: { title: string }) =>
      // Its number is given when it comes in: until then it is called by its source, or by nothing.
      title.replace(/(?:^Lead | )#\d+$/, ''),
    );
    expect(sample.map(({ title }: { title: string }) => title).sort()).toEqual(called.sort());
    expect(called).toEqual(expect.arrayContaining(['Ann Lee', 'Bell', '']));
  });

  test('groups an amount as people read it', async () => {
    const owner = await founded();
    const { importId } = await upload(world, owner, 'a.csv', 'Name,Value\nAnn,1234567.5\nBen,800\n');
    const { files } = await preview(owner, importId, 'files { columns { examples { shown } } }');
    const amounts = files[0].columns[1].examples.map(({ shown }: { shown: string }) => shown);
    expect(amounts).toEqual(['1,234,567.50 USD', '800.00 USD']);
  });

  test('writes a phone number as people dial it', async () => {
    const owner = await founded();
    const csv = 'Name,Phone\nAnn,6502530000\nBen,+81312345678\n';
    const { importId } = await upload(world, owner, 'a.csv', csv);
    const { files, sample } = await preview(
      owner,
      importId,
      'files { columns { examples { shown } } } sample { points }',
    );
    const dialled = ['(650) 253-0000', '+81 3 1234 5678'];
    expect(files[0].columns[1].examples.map(({ shown }: { shown: string }) => shown)).toEqual(dialled);
    expect(sample.flatMap(({ points }: { points: string[] }) => points)).toEqual(dialled);
  });

  test('takes several numbers and addresses of a cell one by one, and names the one that cannot be read', async () => {
    const owner = await founded();
    const csv =
      'Name,Phone,Email\nAnn,(650) 253-0000 / 650-253-0001,ann@acme.com; a.lee@home.org\nBen,6502530002,"ben@acme.com, ben@home, b@home"\n';
    const { importId } = await upload(world, owner, 'a.csv', csv);
    const shown = await preview(
      owner,
      importId,
      `files { columns { misfits examples { shown problem { code } } } } sample { points problems { code raw } }
       forecast { failing leftOut { column cells } }`,
    );
    const [, phone, email] = shown.files[0].columns;
    expect(phone).toEqual({
      misfits: [],
      examples: [
        { shown: '(650) 253-0000, (650) 253-0001', problem: null },
        { shown: '(650) 253-0002', problem: null },
      ],
    });
    expect(email).toEqual({
      misfits: ['ben@acme.com, ben@home, b@home'],
      examples: [
        { shown: 'ann@acme.com, a.lee@home.org', problem: null },
        { shown: 'ben@acme.com', problem: { code: 'EMAIL_UNREADABLE' } },
      ],
    });
    expect(shown.sample).toEqual([
      { points: ['(650) 253-0000', '(650) 253-0001', 'ann@acme.com', 'a.lee@home.org'], problems: [] },
      {
        points: ['(650) 253-0002', 'ben@acme.com'],
        problems: ['ben@home', 'b@home'].map((raw) => ({ code: 'EMAIL_UNREADABLE', raw })),
      },
    ]);
    expect(shown.forecast).toEqual({ failing: 0, leftOut: [{ column: 'Email', cells: 1 }] });
    await run(world, owner, importId);
    const { contacts } = await owner.graphql(
      '{ contacts(first: 9, orderBy: { field: NAME }) { nodes { points { value } } } }',
    );
    const points = contacts.nodes.map((each: { points: { value: string }[] }) =>
      each.points.map(({ value }) => value),
    );
    expect(points).toEqual([
      ['+16502530000', '+16502530001', 'ann@acme.com', 'a.lee@home.org'],
      ['+16502530002', 'ben@acme.com'],
    ]);
  });

  test('says how many leads have no day, which is chosen for all of them', async () => {
    const owner = await founded();
    const { importId } = await upload(world, owner, 'a.csv', CSV);
    const { forecast } = await preview(owner, importId, 'forecast { undated }');
    expect(forecast).toEqual({ undated: 3 });
    const tooLate = { id: importId, plan: { capturedOnWhenMissing: '2126-01-05' } };
    expect(await owner.refused('startImport', tooLate)).toMatchObject({
      code: 'DAY_IN_FUTURE',
      path: ['plan', 'capturedOnWhenMissing'],
    });
    await run(world, owner, importId, { capturedOnWhenMissing: '2025-12-01' });
    const { leads } = await owner.graphql(LEADS);
    expect(leads.nodes.map(({ capturedAt }: { capturedAt: string }) => capturedAt.slice(0, 10))).toEqual([
      '2025-12-01',
      '2025-12-01',
      '2025-12-01',
      '2026-01-05',
    ]);
  });

  test('without a choice a lead without a day came in today', async () => {
    const owner = await founded();
    await bring(world, owner, 'a.csv', 'Lead title\nA\n');
    const { leads } = await owner.graphql(LEADS);
    expect(Date.now() - Date.parse(leads.nodes[0].capturedAt)).toBeLessThan(600_000);
  });
});

describe('an upload', () => {
  test('that is no table is refused at once and leaves nothing behind', async () => {
    const owner = await founded();
    const binary = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 256));
    for (const [name, bytes] of [
      ['bin.csv', binary],
      ['x.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3\n', 'latin1')],
    ] as const) {
      const answer = await send(world, owner, name, bytes);
      expect([answer.statusCode, answer.json().error.code], name).toEqual([400, 'FILE_NOT_A_TABLE']);
      expect(answer.json().error.message).toContain(name);
    }
    expect((await owner.graphql('{ imports(first: 9) { totalCount } }')).imports.totalCount).toBe(0);
  });

  test('keeps its rows where a row of headings is pointed at that is not there', async () => {
    const owner = await founded();
    const { importId, fileId } = await upload(world, owner, 'a.csv', 'Lead title\nA\n');
    const shown = await preview(owner, importId, 'kind problems { code } files { headerRow rowCount }', {
      files: [{ fileId, headerRow: 40 }],
    });
    expect(shown).toEqual({ kind: 'LEADS', problems: [], files: [{ headerRow: 1, rowCount: 1 }] });
  });
});
