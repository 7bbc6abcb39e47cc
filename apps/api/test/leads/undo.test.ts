import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

describe('undo', () => {
  test('of a conversion leaves lead, derived columns and facts as they were, and can be undone itself', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead({ name: 'A mistake', lines: [{ name: 'Machine', unitPrice: 700 }] });
    const [state, rows] = [await desk.state(id), await desk.rows()];
    const converted = await desk.owner.mutate('convertLead', { id }, 'commandId');
    const [wonState, wonRows] = [await desk.state(id), await desk.rows()];
    expect(wonRows).not.toEqual(rows);
    const undone = await desk.owner.mutate(
      'undo',
      { commandId: converted.commandId },
      'commandId count records { type id } nodes { id ... on Lead { status } }',
    );
    expect(undone.nodes).toEqual([{ id, status: 'OPEN' }]);
    expect(undone.records.map(({ type }: { type: string }) => type)).toEqual(
      expect.arrayContaining(['Lead', 'Deal', 'DealLine', 'DealCredit', 'DealEntry', 'ProductLine']),
    );
    expect(await desk.state(id)).toEqual(state);
    expect(await desk.rows()).toEqual(rows);
    expect(await desk.owner.refused('undo', { commandId: converted.commandId })).toMatchObject({
      __typename: 'ConflictError',
      code: 'ALREADY_UNDONE',
    });
    await desk.owner.mutate('undo', { commandId: undone.commandId });
    expect(await desk.state(id)).toEqual({
      ...wonState,
      deals: { totalCount: 1, nodes: [expect.objectContaining({ value: { amount: 700 } })] },
    });
    const facts = (all: unknown) => (all as { facts: unknown[] }).facts.length;
    expect(facts(await desk.rows())).toBe(facts(wonRows));
  });

  test('of a move, a loss, a deletion and an assignment leaves everything as it was', async () => {
    const desk = await openDesk();
    const mate = await join(await openWorld(), desk.owner);
    const { id } = await desk.lead({ name: 'Steady', lines: [{ name: 'Machine' }] });
    const [state, rows] = [await desk.state(id), await desk.rows()];
    for (const [name, input] of [
      ['moveLead', { id, stageId: desk.stages[3]?.id }],
      ['loseLead', { id, reasonId: desk.reasonId }],
      ['deleteLeads', { ids: [id] }],
      ['assignLeads', { ids: [id], ownerId: mate.memberId }],
      ['addProductLines', { leadId: id, lines: [{ name: 'More' }] }],
      ['editLead', { id, name: 'Other', note: 'n' }],
    ] as const) {
      const { commandId } = await desk.owner.mutate(name, input, 'commandId');
      expect(await desk.state(id), name).not.toEqual(state);
      await desk.owner.mutate('undo', { commandId });
      expect(await desk.state(id), name).toEqual(state);
      expect(await desk.rows(), name).toEqual(rows);
    }
  });

  test('is offered on the deal, its adjustments and the timeline, while it can be had', async () => {
    const desk = await openDesk();
    const mate = await join(await openWorld(), desk.owner);
    const { id } = await desk.lead();
    const assigned = await desk.owner.mutate(
      'assignLeads',
      { ids: [id], ownerId: mate.memberId },
      'commandId',
    );
    const converted = await desk.owner.mutate(
      'convertLead',
      { id, value: { amount: 500, currency: 'JPY' } },
      'commandId deal { id }',
    );
    const change = { amount: -100, currency: 'JPY' };
    const adjusted = await desk.owner.mutate(
      'adjustDeal',
      { id: converted.deal.id, kind: 'RETURN', change },
      'commandId',
    );
    const offered = `query ($id: ID!) {
      lead(id: $id) { deals(first: 5) { nodes { undoCommandId adjustments { undoCommandId } } } }
      timeline(record: $id, kinds: [CHANGE], first: 1) { nodes { ... on TimelineChange { undoCommandId } } } }`;
    expect(await desk.owner.graphql(offered, { id })).toMatchObject({
      lead: {
        deals: {
          nodes: [
            { undoCommandId: converted.commandId, adjustments: [{ undoCommandId: adjusted.commandId }] },
          ],
        },
      },
      timeline: { nodes: [{ undoCommandId: assigned.commandId }] },
    });
    expect(await mate.caller.graphql(offered, { id })).toMatchObject({
      lead: { deals: { nodes: [{ undoCommandId: null, adjustments: [{ undoCommandId: null }] }] } },
      timeline: { nodes: [{ undoCommandId: null }] },
    });
    await desk.owner.mutate('undo', { commandId: adjusted.commandId });
    await desk.owner.mutate('undo', { commandId: converted.commandId });
    const after = await desk.owner.graphql(offered, { id });
    expect(after.lead.deals.nodes).toEqual([]);
    expect(after.timeline.nodes.every((one: { undoCommandId: null }) => one.undoCommandId === null)).toBe(
      true,
    );
  });

  test('of a new lead takes its new parties with it', async () => {
    const desk = await openDesk();
    const rows = await desk.rows();
    const { commandId } = await desk.lead({
      contact: { new: { familyName: '田中', points: [{ kind: 'EMAIL', value: 'tanaka@example.com' }] } },
      company: { new: { name: '藍染' } },
    });
    await desk.owner.mutate('undo', { commandId });
    expect(await desk.rows()).toEqual(rows);
    expect(
      await desk.owner.graphql(
        '{ leads(first: 1) { totalCount } contacts(first: 1) { totalCount } companies(first: 1) { totalCount } }',
      ),
    ).toEqual({ leads: { totalCount: 0 }, contacts: { totalCount: 0 }, companies: { totalCount: 0 } });
  });

  test('is refused when something newer stands in the way, and goes past what does not', async () => {
    const desk = await openDesk();
    const { id, commandId: made } = await desk.lead();
    const first = await desk.owner.mutate('moveLead', { id, stageId: desk.stages[1]?.id }, 'commandId');
    await desk.owner.mutate('editLead', { id, note: 'Something else' });
    await desk.owner.mutate('undo', { commandId: first.commandId });
    expect(await desk.state(id)).toMatchObject({ stage: { id: desk.stages[0]?.id }, note: 'Something else' });
    const second = await desk.owner.mutate('moveLead', { id, stageId: desk.stages[1]?.id }, 'commandId');
    await desk.owner.mutate('moveLead', { id, stageId: desk.stages[2]?.id });
    for (const commandId of [second.commandId, made]) {
      expect(await desk.owner.refused('undo', { commandId })).toMatchObject({
        __typename: 'ConflictError',
        code: 'CHANGED_SINCE',
      });
    }
    const { deal, commandId } = await desk.owner.mutate(
      'convertLead',
      { id, value: { amount: 10, currency: 'JPY' } },
      'commandId deal { id }',
    );
    const change = { amount: -1, currency: 'JPY' };
    const adjusted = await desk.owner.mutate(
      'adjustDeal',
      { id: deal.id, kind: 'RETURN', change },
      'commandId',
    );
    expect(await desk.owner.refused('undo', { commandId })).toMatchObject({ code: 'CHANGED_SINCE' });
    await desk.owner.mutate('undo', { commandId: adjusted.commandId });
    await desk.owner.mutate('undo', { commandId });
    expect(await desk.state(id)).toMatchObject({ status: 'OPEN', dealValue: { amount: 0 } });
  });

  test.each(['numbered', 'not numbered yet'])(
    'sees what came later as later though its host’s clock is behind: changes that are %s',
    async (state) => {
      const desk = await openDesk();
      const world = await openWorld();
      const { id } = await desk.lead();
      const first = await desk.owner.mutate('editLead', { id, note: 'Aya' }, 'commandId');
      const later = await desk.owner.mutate('editLead', { id, note: 'Ben' }, 'commandId');
      for (const table of ['change', 'outbox']) {
        await world.ownerPool.query(
          `UPDATE ${table} SET id = overlay(id::text PLACING '00000000' FROM 1)::uuid WHERE "commandId" = $1`,
          [later.commandId],
        );
      }
      if (state === 'numbered') await world.workOff();
      expect(await desk.owner.refused('undo', { commandId: first.commandId })).toMatchObject({
        code: 'CHANGED_SINCE',
      });
      await desk.owner.mutate('undo', { commandId: later.commandId });
      await desk.owner.mutate('undo', { commandId: first.commandId });
      expect(await desk.state(id)).toMatchObject({ note: null });
    },
  );

  test('of a contact is refused once another lead is on them', async () => {
    const desk = await openDesk();
    const { contact, commandId } = await desk.owner.mutate(
      'createContact',
      { familyName: '田中' },
      'contact { id } commandId',
    );
    const { commandId: ofLead } = await desk.lead({ contact: { id: contact.id } });
    expect(await desk.owner.refused('undo', { commandId })).toMatchObject({ code: 'CHANGED_SINCE' });
    await desk.owner.mutate('undo', { commandId: ofLead });
    await desk.owner.mutate('undo', { commandId });
  });

  test('reaches as far as the right: one’s own, one’s teams’, anybody’s; never who somebody is', async () => {
    const desk = await openDesk();
    const world = await openWorld();
    const { team } = await desk.owner.mutate('createTeam', { name: 'East' }, 'team { id }');
    const rep = await join(world, desk.owner, { teamId: team.id });
    const manager = await join(world, desk.owner, { teamId: team.id, role: 'MANAGER' });
    const stranger = await (await world.signUp()).found();
    const made = await rep.caller.mutate('createLead', { name: 'Mine' }, 'lead { id } commandId');
    const owners = await desk.lead();
    const first = await rep.caller.mutate('editLead', { id: made.lead.id, note: 'a' }, 'commandId');
    expect(await rep.caller.refused('undo', { commandId: owners.commandId })).toMatchObject({
      code: 'COMMAND_NOT_FOUND',
    });
    expect(await manager.caller.refused('undo', { commandId: owners.commandId })).toMatchObject({
      code: 'COMMAND_NOT_FOUND',
    });
    expect(await stranger.refused('undo', { commandId: owners.commandId })).toMatchObject({
      code: 'COMMAND_NOT_FOUND',
    });
    await manager.caller.mutate('undo', { commandId: first.commandId });
    await rep.caller.mutate('undo', { commandId: made.commandId });
    const { rows } = await world.ownerPool.query(
      `SELECT c.id FROM command c JOIN organization o ON o.id = c."organizationId"
       WHERE o.slug = $1 AND c.name = 'create-organization'`,
      [desk.owner.slug],
    );
    expect(await desk.owner.refused('undo', { commandId: rows[0].id })).toMatchObject({
      code: 'NOT_UNDOABLE',
    });
  });
});
