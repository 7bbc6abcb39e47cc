import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { background } from '../../src/compose.ts';
import { join } from '../identity/team-mates.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, readImport, run, upload } from './desk.ts';

/** A batch for each row: a second row about the same lead waits for the first. */
const THREE_BATCHES = 'Id,Lead title\n1,First\n1,Second\n1,Third\n';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => vi.restoreAllMocks());

async function actorsOf(slug: string, command: string): Promise<readonly string[]> {
  const { rows } = await world.ownerPool.query(
    `SELECT DISTINCT x."actorId" AS id FROM change AS x JOIN organization AS o ON o.id = x."organizationId"
     JOIN command AS c ON c."organizationId" = x."organizationId" AND c.id = x."commandId"
     WHERE o.slug = $1 AND c.name = $2`,
    [slug, command],
  );
  return rows.map(({ id }) => id);
}

test('whoever starts an import is named by what it writes, and writes with their own rights', async () => {
  const owner = await (await world.signUp()).found('Started by', 'US');
  const admin = await join(world, owner, { role: 'ADMIN' });
  const manager = await join(world, owner, { role: 'MANAGER' });
  const { memberId: ownerId } = await join(world, owner);
  await bring(world, owner, 'theirs.csv', 'Id,Lead title\n1,Theirs\n', { ownerId });
  // The manager leads no team and reaches nobody else's leads; whoever starts the import does.
  const { importId } = await upload(world, manager.caller, 'a.csv', 'Id,Lead title\n1,Renamed\n2,New\n');
  expect(await run(world, admin.caller, importId)).toMatchObject({
    counts: { created: 1, updated: 1, failed: 0 },
  });
  const startedBy = await owner.graphql(
    'query ($id: ID!) { import(id: $id) { createdBy { id } startedBy { id } } }',
    { id: importId },
  );
  expect(startedBy.import).toEqual({
    createdBy: { id: manager.memberId },
    startedBy: { id: admin.memberId },
  });
  const actors = await actorsOf(owner.slug, 'import-rows');
  expect(actors).toContain(admin.memberId.replace('Member_', ''));
  expect(actors).not.toContain(manager.memberId.replace('Member_', ''));
});

test.each([
  ['its id', 'Id,Lead title\n1,Renamed\n', undefined],
  ['the address of whoever asks', 'Lead title,Email\nRenamed,ada@lund.example\n', { by: 'EMAIL' }],
])(
  'a lead that they may not change stays as it is, met by %s, and the row says so',
  async (_by, csv, match) => {
    const owner = await (await world.signUp()).found('Not theirs', 'US');
    const manager = await join(world, owner, { role: 'MANAGER' });
    const { memberId: ownerId } = await join(world, owner);
    await bring(
      world,
      owner,
      'theirs.csv',
      'Id,Lead title,Name,Email\n1,Theirs,Ada Lund,ada@lund.example\n',
      {
        ownerId,
      },
    );
    const done = await bring(world, manager.caller, 'a.csv', csv, { kind: 'LEADS', ...(match && { match }) });
    expect(done).toMatchObject({
      counts: { created: 0, updated: 0, failed: 1 },
      failedRows: [{ problems: [{ code: 'IMPORT_LEAD_OUT_OF_REACH' }] }],
    });
    const { leads } = await owner.graphql('{ leads(first: 5) { nodes { title } } }');
    expect(leads.nodes).toEqual([{ title: 'Theirs' }]);
  },
);

test('whoever undoes an import is named by what the undo changes', async () => {
  const owner = await (await world.signUp()).found('Undone by', 'US');
  const admin = await join(world, owner, { role: 'ADMIN' });
  const done = await bring(world, owner, 'a.csv', THREE_BATCHES);
  await admin.caller.mutate('undoImport', { id: done.id });
  await world.workOff();
  expect(await readImport(owner, done.id)).toMatchObject({ state: 'UNDONE' });
  expect(await actorsOf(owner.slug, 'undo-import-rows')).toEqual([admin.memberId.replace('Member_', '')]);
});

test('a long undo gives way to others and goes on in another turn', async () => {
  const owner = await (await world.signUp()).found('Undone by turns', 'US');
  const done = await bring(world, owner, 'a.csv', THREE_BATCHES);
  await owner.mutate('undoImport', { id: done.id });
  const undo = background.jobs.find(({ name }) => name === 'undo-import');
  const turns = vi.spyOn(undo as NonNullable<typeof undo>, 'run');
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 11_000;
    return now;
  });
  await world.workOff();
  expect(await readImport(owner, done.id)).toMatchObject({ state: 'UNDONE', undoReport: { removed: 1 } });
  expect(turns.mock.calls.length).toBeGreaterThan(2);
});
