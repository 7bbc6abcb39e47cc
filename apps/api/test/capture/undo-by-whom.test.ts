import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { background } from '../../src/compose.ts';
import { join } from '../identity/team-mates.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, readImport } from './desk.ts';

/** A batch for each row: a second row about the same lead waits for the first. */
const THREE_BATCHES = 'Id,Lead title\n1,First\n1,Second\n1,Third\n';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => vi.restoreAllMocks());

async function actorsOfUndo(slug: string): Promise<readonly string[]> {
  const { rows } = await world.ownerPool.query(
    `SELECT DISTINCT x."actorId" AS id FROM change AS x JOIN organization AS o ON o.id = x."organizationId"
     JOIN command AS c ON c."organizationId" = x."organizationId" AND c.id = x."commandId"
     WHERE o.slug = $1 AND c.name = 'undo-import-rows'`,
    [slug],
  );
  return rows.map(({ id }) => id);
}

test('whoever undoes an import is named by what the undo changes', async () => {
  const owner = await (await world.signUp()).found('Undone by', 'US');
  const admin = await join(world, owner, { role: 'ADMIN' });
  const done = await bring(world, owner, 'a.csv', THREE_BATCHES);
  await admin.caller.mutate('undoImport', { id: done.id });
  await world.workOff();
  expect(await readImport(owner, done.id)).toMatchObject({ state: 'UNDONE' });
  expect(await actorsOfUndo(owner.slug)).toEqual([admin.memberId.replace('Member_', '')]);
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
