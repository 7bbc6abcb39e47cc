import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

const LINES = [
  { name: 'Machine', unitPrice: 1000 },
  { name: 'Service', unitPrice: 500 },
];

const CHANGED = { __typename: 'ConflictError', code: 'CHANGED_SINCE' };

async function twoLines() {
  const desk = await openDesk();
  const { id, commandId: made } = await desk.lead({ name: 'Two', lines: LINES });
  const lines = (await desk.state(id)).productLines as { id: string }[];
  const convert = async (line: number) =>
    (await desk.owner.mutate('convertLead', { id, lineIds: [lines[line]?.id] }, 'commandId'))
      .commandId as string;
  return { desk, id, made, lines, convert };
}

describe('undo judges a lead and its deals as a whole', () => {
  test('a first conversion stays while the second stands', async () => {
    const { desk, id, convert } = await twoLines();
    const [first, second] = [await convert(0), await convert(1)];
    expect(await desk.owner.refused('undo', { commandId: first })).toMatchObject(CHANGED);
    expect(await desk.state(id)).toMatchObject({ status: 'WON', deals: { totalCount: 2 } });
    await desk.owner.mutate('undo', { commandId: second });
    await desk.owner.mutate('undo', { commandId: first });
    expect(await desk.state(id)).toMatchObject({ status: 'OPEN', wonOn: null, deals: { totalCount: 0 } });
  });

  test.each([
    ['removed', 'removeProductLine', {}],
    ['lost', 'editProductLine', { state: 'LOST' }],
  ])('a conversion stays once the lead closed because its last line was %s', async (_how, name, input) => {
    const { desk, id, lines, convert } = await twoLines();
    const first = await convert(0);
    const closed = await desk.owner.mutate(name, { id: lines[1]?.id, ...input }, 'commandId');
    expect(await desk.owner.refused('undo', { commandId: first })).toMatchObject(CHANGED);
    expect(await desk.state(id)).toMatchObject({ status: 'WON', deals: { totalCount: 1 } });
    await desk.owner.mutate('undo', { commandId: closed.commandId });
    await desk.owner.mutate('undo', { commandId: first });
  });

  test('an adjustment stays that a later one needs', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead();
    const value = { amount: 100, currency: 'JPY' };
    const { deal } = await desk.owner.mutate('convertLead', { id, value }, 'deal { id }');
    const adjust = async (amount: number) =>
      (
        await desk.owner.mutate(
          'adjustDeal',
          { id: deal.id, kind: 'PRICE', change: { amount, currency: 'JPY' } },
          'commandId',
        )
      ).commandId as string;
    const [more, less] = [await adjust(50), await adjust(-120)];
    expect(await desk.owner.refused('undo', { commandId: more })).toMatchObject(CHANGED);
    expect(await desk.state(id)).toMatchObject({ dealValue: { amount: 30 } });
    await desk.owner.mutate('undo', { commandId: less });
    await desk.owner.mutate('undo', { commandId: more });
    expect(await desk.state(id)).toMatchObject({ dealValue: { amount: 100 } });
  });

  test('credits stay by which a later adjustment was shared', async () => {
    const desk = await openDesk();
    const mate = await join(await openWorld(), desk.owner);
    const { id } = await desk.lead();
    const value = { amount: 100, currency: 'JPY' };
    const { deal } = await desk.owner.mutate('convertLead', { id, value }, 'deal { id }');
    const credits = [{ memberId: mate.memberId, percent: 100 }];
    const edited = await desk.owner.mutate('editDeal', { id: deal.id, credits }, 'commandId');
    const change = { amount: -40, currency: 'JPY' };
    await desk.owner.mutate('adjustDeal', { id: deal.id, kind: 'RETURN', change });
    expect(await desk.owner.refused('undo', { commandId: edited.commandId })).toMatchObject(CHANGED);
  });

  test('a currency stays in which something was sold since', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead();
    const euros = { amount: 900, currency: 'EUR' };
    const edited = await desk.owner.mutate('editLead', { id, expectedValue: euros }, 'commandId');
    await desk.owner.mutate('convertLead', { id, value: euros });
    expect(await desk.owner.refused('undo', { commandId: edited.commandId })).toMatchObject(CHANGED);
    expect(await desk.state(id)).toMatchObject({ dealValue: { amount: 900, currency: 'EUR' } });
  });

  test('a deal does not come back on a lead whose making was taken back', async () => {
    const desk = await openDesk();
    const { id, commandId: made } = await desk.lead();
    const value = { amount: 100, currency: 'JPY' };
    const converted = await desk.owner.mutate('convertLead', { id, value }, 'commandId');
    const first = await desk.owner.mutate('undo', { commandId: converted.commandId }, 'commandId');
    const second = await desk.owner.mutate('undo', { commandId: made }, 'commandId');
    expect(await desk.owner.refused('undo', { commandId: first.commandId })).toMatchObject(CHANGED);
    await desk.owner.mutate('undo', { commandId: second.commandId });
    await desk.owner.mutate('undo', { commandId: first.commandId });
    expect(await desk.state(id)).toMatchObject({ status: 'WON', dealValue: { amount: 100 } });
  });

  test('what has nothing to do with the sale goes back all the same', async () => {
    const { desk, id, convert } = await twoLines();
    const named = await desk.owner.mutate('editLead', { id, name: 'Other', note: 'Warm' }, 'commandId');
    const moved = await desk.owner.mutate('moveLead', { id, stageId: desk.stages[1]?.id }, 'commandId');
    await convert(0);
    await desk.owner.mutate('undo', { commandId: named.commandId });
    await desk.owner.mutate('undo', { commandId: moved.commandId });
    expect(await desk.state(id)).toMatchObject({ name: 'Two', stage: { id: desk.stages[0]?.id } });
  });
});

describe('undo puts a lead only where one can work on it', () => {
  test('not into a stage out of use', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead();
    const moved = await desk.owner.mutate('moveLead', { id, stageId: desk.stages[1]?.id }, 'commandId');
    await desk.owner.mutate('setStages', { pipelineId: desk.pipelineId, stages: desk.stages.slice(1) });
    expect(await desk.owner.refused('undo', { commandId: moved.commandId })).toMatchObject({
      __typename: 'ConflictError',
      code: 'GONE_STAGE',
    });
    expect(await desk.state(id)).toMatchObject({ stage: { id: desk.stages[1]?.id } });
  });

  test('not to an owner who has left or only looks', async () => {
    const desk = await openDesk();
    const world = await openWorld();
    for (const [name, input] of [
      ['deactivateMember', { successorId: null }],
      ['changeMemberRole', { role: 'VIEWER' }],
    ] as const) {
      const mate = await join(world, desk.owner);
      const { id } = await desk.lead();
      await desk.owner.mutate('assignLeads', { ids: [id], ownerId: mate.memberId });
      const back = await desk.owner.mutate('assignLeads', { ids: [id], ownerId: desk.ownerId }, 'commandId');
      await desk.owner.mutate(name, { id: mate.memberId, ...input });
      expect(await desk.owner.refused('undo', { commandId: back.commandId }), name).toMatchObject({
        code: 'GONE_OWNER',
      });
    }
  });

  test('not on parties in the bin', async () => {
    const desk = await openDesk();
    const { contact } = await desk.owner.mutate('createContact', { familyName: '田中' }, 'contact { id }');
    const { id } = await desk.lead({ contact: { id: contact.id } });
    const deleted = await desk.owner.mutate('deleteLeads', { ids: [id] }, 'commandId');
    await desk.owner.mutate('deleteParties', { ids: [contact.id] });
    expect(await desk.owner.refused('undo', { commandId: deleted.commandId })).toMatchObject({
      code: 'GONE_PARTY',
    });
    await desk.owner.mutate('restoreParties', { ids: [contact.id] });
    await desk.owner.mutate('undo', { commandId: deleted.commandId });
  });

  test('and a collaborator who was taken off and put on again is on it once', async () => {
    const desk = await openDesk();
    const mate = await join(await openWorld(), desk.owner);
    const { id } = await desk.lead();
    const on = { leadId: id, memberId: mate.memberId };
    await desk.owner.mutate('addCollaborator', on);
    const off = await desk.owner.mutate('removeCollaborator', on, 'commandId');
    await desk.owner.mutate('addCollaborator', on);
    expect(await desk.owner.refused('undo', { commandId: off.commandId })).toMatchObject(CHANGED);
  });
});

describe('undo of many', () => {
  test('takes as many statements as of few', async () => {
    const desk = await openDesk();
    const world = await openWorld();
    const mate = await join(world, desk.owner);
    const undo = async (count: number) => {
      const ids = [];
      for (let made = 0; made < count; made += 1) ids.push((await desk.lead()).id);
      const assigned = await desk.owner.mutate('assignLeads', { ids, ownerId: mate.memberId }, 'commandId');
      return world.countStatements(() =>
        desk.owner.mutate('undo', { commandId: assigned.commandId }, 'count'),
      );
    };
    await undo(2);
    const [few, many] = [await undo(2), await undo(30)];
    expect(many.result.count).toBe(30);
    expect(many.statements.length).toBe(few.statements.length);
  });
});
