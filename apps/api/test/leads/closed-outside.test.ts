import { expect, test } from 'vitest';
import { openDesk } from './lead-desk.ts';

const STANDS = `query ($id: ID!) { lead(id: $id) { status closedAs lossReason { id } stage { kind } duplicateOf { id } } }`;

async function openClosing() {
  const desk = await openDesk();
  const stands = async (id: string) => (await desk.owner.graphql(STANDS, { id })).lead;
  const counted = async () => {
    const { facts } = (await desk.rows()) as { facts: { metric: string }[] };
    return facts.map(({ metric }) => metric).toSorted();
  };
  const close = (id: string, as: string, more: object = {}) =>
    desk.owner.mutate('closeLead', { id, as, ...more }, 'commandId');
  return { ...desk, stands, counted, close };
}

test.each(['SPAM', 'TEST', 'WRONG_NUMBER', 'DUPLICATE'])(
  'a lead closed as %s counts neither as captured nor as lost, until it is opened again',
  async (as) => {
    const { lead, stands, counted, close, owner } = await openClosing();
    const { id } = await lead();
    const kept = await lead();
    await owner.mutate('logActivity', { about: id, kind: 'CALL', direction: 'OUT', outcome: 'REACHED' });
    expect(await counted()).toEqual(['CALLS', 'LEADS_CAPTURED', 'LEADS_CAPTURED']);
    await close(id, as);
    expect(await stands(id)).toMatchObject({
      status: 'LOST',
      closedAs: as,
      lossReason: null,
      stage: { kind: 'LOST' },
    });
    expect(await counted()).toEqual(['CALLS', 'LEADS_CAPTURED']);
    await owner.mutate('reopenLead', { id });
    expect(await stands(id)).toMatchObject({ status: 'OPEN', closedAs: null, stage: { kind: 'OPEN' } });
    expect(await counted()).toEqual(['CALLS', 'LEADS_CAPTURED', 'LEADS_CAPTURED']);
    expect(await stands(kept.id)).toMatchObject({ status: 'OPEN' });
  },
);

test('closing so is undone like anything else, and the numbers with it', async () => {
  const { lead, stands, counted, close, owner } = await openClosing();
  const { id } = await lead({ name: 'A lead', lines: [{ name: 'Press', unitPrice: 10 }] });
  const before = await counted();
  const { commandId } = await close(id, 'SPAM');
  await owner.mutate('undo', { commandId });
  expect(await counted()).toEqual(before);
  expect(await stands(id)).toMatchObject({ status: 'OPEN', closedAs: null });
});

test('a duplicate names the lead that it is, and lists are asked for them', async () => {
  const { lead, stands, close, owner } = await openClosing();
  const [one, other] = [await lead(), await lead()];
  await close(other.id, 'DUPLICATE', { duplicateOfId: one.id });
  expect(await stands(other.id)).toMatchObject({ duplicateOf: { id: one.id } });
  const { leads } = await owner.graphql(
    '{ leads(first: 5, filter: { closedAs: { in: [DUPLICATE, SPAM] } }) { nodes { id } } }',
  );
  expect(leads.nodes).toEqual([{ id: other.id }]);
  expect(
    await owner.refused('closeLead', { id: one.id, as: 'DUPLICATE', duplicateOfId: one.id }),
  ).toMatchObject({ code: 'DUPLICATE_OF_ITSELF' });
  expect(await owner.refused('closeLead', { id: other.id, as: 'SPAM' })).toMatchObject({
    code: 'LEAD_CLOSED',
  });
});

test('whoever asks again after spam is new, and no lead is opened again for it', async () => {
  const { owner, close } = await openClosing();
  const { contact } = await owner.mutate('createContact', { familyName: 'Tan' }, 'contact { id }');
  const asked = async () =>
    (await owner.mutate('createLead', { contact: { id: contact.id } }, 'lead { id kind }')).lead;
  const first = await asked();
  await close(first.id, 'WRONG_NUMBER');
  const second = await asked();
  expect(second).toMatchObject({ kind: 'NEW' });
  expect(second.id).not.toBe(first.id);
});
