import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

describe('undo by whoever has lost what they did it with', () => {
  test('is refused on a lead that one was taken off, and on what hangs on it', async () => {
    const desk = await openDesk();
    const mate = await join(await openWorld(), desk.owner);
    const { lead } = await desk.owner.mutate(
      'createLead',
      { name: 'Shared', contact: { new: { familyName: '田中' } }, collaboratorIds: [mate.memberId] },
      'lead { id contact { id } }',
    );
    const commands: string[] = [];
    for (const [name, input] of [
      ['editLead', { id: lead.id, note: 'Hers' }],
      ['logActivity', { about: lead.id, kind: 'COMMENT', text: 'Hers' }],
      ['editContact', { id: lead.contact.id, jobTitle: 'Buyer' }],
      ['convertLead', { id: lead.id, value: { amount: 500, currency: 'JPY' } }],
    ] as const) {
      const { commandId } = await mate.caller.mutate(name, input, 'commandId');
      commands.push(commandId);
    }
    const promised = { about: lead.id, kind: 'CALL', day: '2030-01-02' };
    const { commandId: ofPromise } = await mate.caller.mutate('planFollowUp', promised, 'commandId');
    await desk.owner.mutate('removeCollaborator', { leadId: lead.id, memberId: mate.memberId });
    // A promise stays one's own, wherever it was given.
    await mate.caller.mutate('undo', { commandId: ofPromise });
    const state = await desk.state(lead.id);
    for (const commandId of commands.toReversed()) {
      expect(await mate.caller.refused('undo', { commandId })).toMatchObject({
        __typename: 'NotFoundError',
      });
    }
    expect(await desk.state(lead.id)).toEqual(state);
    await desk.owner.mutate('addCollaborator', { leadId: lead.id, memberId: mate.memberId });
    for (const commandId of commands.toReversed()) await mate.caller.mutate('undo', { commandId });
    expect(await desk.state(lead.id)).toMatchObject({ note: null, status: 'OPEN' });
  });

  test('is refused without the right that it was done with', async () => {
    const desk = await openDesk();
    const world = await openWorld();
    const { team } = await desk.owner.mutate('createTeam', { name: 'East' }, 'team { id }');
    const manager = await join(world, desk.owner, { teamId: team.id, role: 'MANAGER' });
    const rep = await join(world, desk.owner, { teamId: team.id });
    const make = async (name: string) => {
      const { lead } = await manager.caller.mutate('createLead', { name }, 'lead { id }');
      return lead.id;
    };
    const [given, binned, won, adjusted] = [
      await make('Given'),
      await make('Binned'),
      await make('Won'),
      await make('Adjusted'),
    ];
    const value = { amount: 500, currency: 'JPY' };
    const { deal } = await manager.caller.mutate('convertLead', { id: won, value }, 'deal { id }');
    const { deal: other } = await manager.caller.mutate(
      'convertLead',
      { id: adjusted, value },
      'deal { id }',
    );
    const editings: string[] = [];
    for (const [name, input] of [
      ['assignLeads', { ids: [given], ownerId: rep.memberId }],
      ['deleteLeads', { ids: [binned] }],
      ['editDeal', { id: deal.id, day: '2026-01-05' }],
    ] as const) {
      const { commandId } = await manager.caller.mutate(name, input, 'commandId');
      editings.push(commandId);
    }
    const { commandId: adjustment } = await manager.caller.mutate(
      'adjustDeal',
      { id: other.id, kind: 'RETURN', change: { amount: -100, currency: 'JPY' } },
      'commandId',
    );
    await desk.owner.mutate('changeMemberRole', { id: manager.memberId, role: 'REP' });
    const refusals = [];
    for (const commandId of editings)
      refusals.push((await manager.caller.refused('undo', { commandId })).code);
    expect(refusals).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    // What a REP may do on their own leads is taken back as before.
    await manager.caller.mutate('undo', { commandId: adjustment });
    await desk.owner.mutate('changeMemberRole', { id: manager.memberId, role: 'MANAGER' });
    for (const commandId of editings) {
      const undone = await manager.caller.mutate('undo', { commandId }, 'commandId');
      await manager.caller.mutate('undo', { commandId: undone.commandId });
    }
  });

  test('goes through where the command itself took the lead out of reach, or made it', async () => {
    const desk = await openDesk();
    const mate = await join(await openWorld(), desk.owner);
    const { id } = await desk.lead({ name: 'Shared', collaboratorIds: [mate.memberId] });
    const left = await mate.caller.mutate(
      'removeCollaborator',
      { leadId: id, memberId: mate.memberId },
      'commandId',
    );
    const undone = await mate.caller.mutate('undo', { commandId: left.commandId }, 'commandId');
    await mate.caller.mutate('undo', { commandId: undone.commandId });
    const made = await mate.caller.mutate(
      'createLead',
      { name: 'For whoever', ownerId: null, contact: { new: { familyName: '佐藤' } } },
      'commandId',
    );
    const { commandId } = await mate.caller.mutate('undo', { commandId: made.commandId }, 'commandId');
    await mate.caller.mutate('undo', { commandId });
  });
});
