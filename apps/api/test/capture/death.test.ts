import { describe, expect, test } from 'vitest';
import { examine } from '../../src/cli/doctor.ts';
import { background, hooks } from '../../src/compose.ts';
import { dieAfter } from '../testkit/die-after.ts';
import { createWorld } from '../testkit/world.ts';
import { count, readImport, upload } from './desk.ts';

const ROWS = 1_200;
const CSV = `Id,Lead title,Company,Email,Stage,Close date,Value\n${Array.from(
  { length: ROWS },
  (_, n) =>
    `${n},Lead ${n},Company ${n % 40},p${n}@example.com,${n % 3 === 0 ? 'Won' : 'New'},2026-01-05,${n}`,
).join('\n')}\n`;

describe('an import whose process dies', () => {
  test('goes on where it stood: every row once, whatever statement was the last', async () => {
    const world = await createWorld();
    const owner = await (await world.signUp()).found('Mortal', 'US');
    const { importId } = await upload(world, owner, 'rows.csv', CSV);
    world.clock.now = Date.now();
    await owner.mutate('startImport', { id: importId });
    const resume = background.everyMinute.find(({ name }) => name === 'resume-imports');
    const surroundings = {
      database: world.database,
      now: () => world.clock.now ?? 0,
      hooks,
      publicUrl: 'http://localhost:4000',
      mail: { smtpUrl: undefined, from: '' },
    };
    const resumeStanding = async () => resume?.run(surroundings);
    let deaths = 0;
    for (const left of [3, 12, 21, 30, 34, 47, 60]) {
      if (await dieAfter(world, left, () => world.workOff())) deaths += 1;
      world.clock.now += 60_000;
      // What the minute does once the process is there again.
      await resumeStanding();
    }
    expect(deaths).toBeGreaterThan(3);
    await world.minute();
    const done = await readImport(owner, importId);
    expect(done).toMatchObject({
      state: 'DONE',
      counts: { created: ROWS, updated: 0, skipped: 0, failed: 0 },
    });
    const sum = (sql: string) => count(world, owner.slug, sql);
    expect(await sum(`SELECT count(*) FROM lead l WHERE l."organizationId" = o.id`)).toBe(ROWS);
    expect(
      await sum(`SELECT count(DISTINCT l."externalKey") FROM lead l WHERE l."organizationId" = o.id`),
    ).toBe(ROWS);
    expect(await sum(`SELECT count(*) FROM contact c WHERE c."organizationId" = o.id`)).toBe(ROWS);
    expect(await sum(`SELECT count(*) FROM company c WHERE c."organizationId" = o.id`)).toBe(40);
    expect(await sum(`SELECT count(*) FROM deal d WHERE d."organizationId" = o.id`)).toBe(400);
    expect(await sum(`SELECT count(*) FROM import_row r WHERE r."organizationId" = o.id`)).toBe(ROWS);
    await world.close();
  }, 300_000);

  test('is taken up at the next start without a wait, and its job is no failure', async () => {
    const world = await createWorld();
    const owner = await (await world.signUp()).found('Killed', 'US');
    const { importId } = await upload(world, owner, 'rows.csv', 'Lead title\nA\nB\n');
    await owner.mutate('startImport', { id: importId });
    // What a worker that was killed leaves: a job that stays locked in its name.
    await world.ownerPool.query(
      `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'dead', attempts = 1`,
    );
    await world.workOff();
    expect(await readImport(owner, importId)).toMatchObject({ state: 'RUNNING' });
    const surroundings = {
      database: world.database,
      now: Date.now,
      hooks,
      publicUrl: 'http://localhost:4000',
      mail: { smtpUrl: undefined, from: '' },
    };
    for (const work of background.atStart) await work.run(surroundings);
    await world.workOff();
    expect(await readImport(owner, importId)).toMatchObject({ state: 'DONE', counts: { created: 2 } });
    const said = async () => (await examine(world.ownerPool as never, true)).map(({ says }) => says);
    expect(await said()).toContain('no job has given up');
    await world.ownerPool.query(`UPDATE graphile_worker._private_jobs SET last_error = 'boom'`);
    expect(await said()).toContainEqual(expect.stringMatching(/^1 job has given up \(run-import\): /));
    await world.close();
  }, 120_000);

  test('cancelled it ends between batches, and is undone', async () => {
    const world = await createWorld();
    const owner = await (await world.signUp()).found('Cancelled', 'US');
    const { importId } = await upload(world, owner, 'rows.csv', CSV);
    await owner.mutate('startImport', { id: importId });
    await owner.mutate('cancelImport', { id: importId });
    await world.workOff();
    expect(await readImport(owner, importId)).toMatchObject({ state: 'CANCELLED', counts: { created: 0 } });
    await owner.mutate('undoImport', { id: importId });
    await world.workOff();
    expect(await readImport(owner, importId)).toMatchObject({ state: 'UNDONE' });
    expect(await owner.refused('undoImport', { id: importId })).toMatchObject({ code: 'ALREADY_UNDONE' });
    await world.close();
  }, 120_000);
});
