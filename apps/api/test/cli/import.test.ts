import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { mikomi, PATIENCE_MS } from './mikomi.ts';

const LEADS = [
  'Id,Lead title,Phone,Created at,Expected value',
  '1,Aizome,8.19E+11,2026-03-04,"1,200"',
  '2,Beni,+1 212 555 0199,2026-05-06,many',
  '3,Cobalt,+1 212 555 0123,,5\n',
].join('\n');

async function fileOf(content: string) {
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-import-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'leads.csv');
  await writeFile(path, content);
  return { folder, path };
}

test(
  'an import tells its plan, brings open leads in on the day that is said, and reports beside the file',
  async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found('By command', 'US');
    const { folder, path } = await fileOf(LEADS);
    const words = ['import', path, '--organization', owner.slug, '--captured-on', '2026-02-03', '--yes'];
    const said = await mikomi(world, ...words);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain('leads.csv lists leads\n');
    expect(said.stdout).toMatch(/ {2}Created at: touch captured at, year first\n/);
    expect(said.stdout).toContain('  Expected value: lead expected value, in USD, decimal mark “.”\n');
    expect(said.stdout).toContain(
      '1 value of “Phone” in leads.csv cannot be read and will be left out, such as “8.19E+11”.\n',
    );
    expect(said.stdout).toContain('2 created, 0 updated, 0 skipped, 1 failed\n');
    const reports = (await readdir(folder)).filter((name) => name !== 'leads.csv').sort();
    expect(reports).toEqual([
      expect.stringMatching(/^failed-rows-.+\.csv$/),
      expect.stringMatching(/^left-out-.+\.csv$/),
    ]);
    expect(await readFile(join(folder, reports[0] ?? ''), 'utf8')).toContain('Beni');
    const { leads } = await owner.graphql('{ leads(first: 9) { nodes { title capturedAt } } }');
    const cobalt = leads.nodes.find(({ title }: { readonly title: string }) => title === 'Cobalt');
    expect(cobalt.capturedAt).toMatch(/^2026-02-03/);
  },
  PATIENCE_MS,
);

test(
  'what is open is asked in the browser, at the address that is told',
  async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found('By hand', 'US');
    const { path } = await fileOf('Id,Lead title,Created at\n1,Aizome,03/04/2026\n2,Beni,05/06/2026\n');
    const said = await mikomi(world, 'import', path, '--organization', owner.slug);
    expect(said.code).toBe(1);
    expect(said.stdout).toContain('leads.csv lists leads\n');
    const { imports } = await owner.graphql('{ imports(first: 9) { nodes { id state } } }');
    expect(imports.nodes).toMatchObject([{ state: 'UPLOADED' }]);
    expect(said.stderr).toContain('fits two readings');
    expect(said.stderr.trimEnd().split('\n').at(-1)).toBe(
      `Nothing was imported yet. Answer in the browser, or take every proposal with --yes: http://localhost:4000/o/${owner.slug}/import/${imports.nodes[0].id}`,
    );
    const wrong = await mikomi(
      world,
      ...['import', path, '--organization', owner.slug, '--days', 'leads.csv:Made=day-first'],
    );
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(await owner.graphql('{ imports(first: 9) { totalCount } }')).toEqual({
      imports: { totalCount: 1 },
    });
  },
  PATIENCE_MS,
);

test(
  'what would come in is told of the plan that is taken',
  async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found('By proposal', 'US');
    const { path } = await fileOf('Lead title,Stage\nAizome,Lost\n');
    const said = await mikomi(world, 'import', path, '--organization', owner.slug, '--yes');
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain('Of 1 row looked at 1 would come in and 0 fail.\n1 created,');
  },
  PATIENCE_MS,
);
