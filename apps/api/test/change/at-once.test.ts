import { describe, expect, test } from 'vitest';
import { lock } from '../../src/platform/change/write-records.ts';
import { leadRecord } from '../../src/rooms/leads/index.ts';
import { openDesk as openLeadDesk } from '../leads/lead-desk.ts';
import { openDesk } from '../metrics/sales-desk.ts';
import { untilWaiting, whileHeld } from '../testkit/lock-waits.ts';
import { openWorld } from '../testkit/world.ts';

const COUNTERS = `query ($id: ID!) { lead(id: $id) { title commentCount followUps(open: true) { id } nextFollowUp { day } } }`;

/** Starts commands that all wait for a record that a statement holds, and lets them go on once each of them waits. */
async function allWaitingFor(
  id: string,
  commands: readonly (() => Promise<unknown>)[],
  holding = 'SELECT 1 FROM lead WHERE id = $1 FOR NO KEY UPDATE',
): Promise<void> {
  const world = await openWorld();
  await whileHeld(world, [holding, [id.split('_')[1]]], async () => {
    const running = commands.map((command) => command());
    await untilWaiting(world, commands.length);
    return running;
  });
}

describe('commands at once', () => {
  test('count what the others do', async () => {
    const desk = await openLeadDesk();
    const { id } = await desk.lead();
    const comment = (text: string) => () =>
      desk.owner.mutate('logActivity', { about: id, kind: 'COMMENT', text });
    const promise = (day: string) => () =>
      desk.owner.mutate('planFollowUp', { about: id, kind: 'CALL', day });
    await allWaitingFor(id, [comment('One'), comment('Two')]);
    await allWaitingFor(id, [promise('2030-01-02'), promise('2030-01-01')]);
    const { lead } = await desk.owner.graphql(COUNTERS, { id });
    expect(lead).toMatchObject({ commentCount: 2, nextFollowUp: { day: '2030-01-01' } });
    const { rows } = await (await openWorld()).ownerPool.query(
      'SELECT "openFollowUps" FROM lead WHERE id = $1',
      [id.split('_')[1]],
    );
    expect(rows).toEqual([{ openFollowUps: 2 }]);
  });

  test('leave a title that fits both', async () => {
    const desk = await openLeadDesk();
    const { contact } = await desk.owner.mutate('createContact', { familyName: '田中' }, 'contact { id }');
    const { id } = await desk.lead({ name: 'Named', contact: { id: contact.id } });
    await allWaitingFor(id, [
      () => desk.owner.mutate('editLead', { id, name: null }),
      () => desk.owner.mutate('editContact', { id: contact.id, familyName: '佐藤' }),
    ]);
    expect((await desk.owner.graphql(COUNTERS, { id })).lead).toMatchObject({ title: '佐藤' });
  });

  test('put a lead on nobody who is being deleted', async () => {
    const desk = await openLeadDesk();
    const { contact } = await desk.owner.mutate('createContact', { familyName: '田中' }, 'contact { id }');
    const { company } = await desk.owner.mutate('createCompany', { name: '藍染' }, 'company { id }');
    const { id } = await desk.lead();
    const refusals: unknown[] = [];
    for (const [party, key] of [
      ['contact', contact.id],
      ['company', company.id],
    ] as const) {
      const put = async () => {
        refusals.push((await desk.owner.refused('editLead', { id, [`${party}Id`]: key })).code);
      };
      await allWaitingFor(key, [put], `UPDATE ${party} SET "deletedAt" = now() WHERE id = $1`);
    }
    expect(refusals).toEqual(['CONTACT_NOT_FOUND', 'COMPANY_NOT_FOUND']);
  });

  test('leave a promise due when its day, its time and its zone say', async () => {
    const desk = await openLeadDesk();
    const due = 'id day timeZone dueAt';
    const { id: about } = await desk.lead();
    const plan = { about, kind: 'CALL', day: '2030-01-07' };
    const { followUp } = await desk.owner.mutate('planFollowUp', plan, `followUp { ${due} }`);
    await allWaitingFor(
      followUp.id,
      [() => desk.owner.mutate('editProfile', { timeZone: 'America/New_York' })],
      `UPDATE follow_up SET "dueOn" = '2030-01-08', "dueAt" = '2030-01-08T14:59:59.999Z' WHERE id = $1`,
    );
    const asked = `query ($id: ID!) { node(id: $id) { ... on FollowUp { ${due} } } }`;
    expect((await desk.owner.graphql(asked, { id: followUp.id })).node).toMatchObject({
      day: '2030-01-08',
      timeZone: 'America/New_York',
      dueAt: '2030-01-09T04:59:59.999Z',
    });
    await desk.owner.mutate('editProfile', { timeZone: null });
    const { viewer } = await desk.owner.graphql('{ viewer { organization { id } } }');
    const planned: unknown[] = [];
    await allWaitingFor(
      viewer.organization.id,
      [async () => planned.push(await desk.owner.mutate('planFollowUp', plan, `followUp { ${due} }`))],
      `UPDATE organization SET "timeZone" = 'Europe/London' WHERE id = $1`,
    );
    expect(planned).toMatchObject([
      { followUp: { timeZone: 'Europe/London', dueAt: '2030-01-07T23:59:59.999Z' } },
    ]);
  });

  test('that wait for each other are both done', async () => {
    const desk = await openDesk();
    const owner = { id: desk.ownerId, teamId: null };
    const at = Date.UTC(2026, 0, 1);
    const ids = await desk.leads([
      { owner, capturedAt: at },
      { owner, capturedAt: at },
    ]);
    const holding = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const lockBoth = (mine: 0 | 1) => async () =>
      desk.command(async (tx) => {
        await lock(tx, leadRecord, [ids[mine] ?? '']);
        holding[mine]?.resolve();
        await holding[1 - mine]?.promise;
        await lock(tx, leadRecord, [ids[1 - mine] ?? '']);
      });
    await Promise.all([lockBoth(0)(), lockBoth(1)()]);
  });
});
