import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

async function knownCustomer() {
  const desk = await openDesk();
  const { contact } = await desk.owner.mutate('createContact', { familyName: '田中' }, 'contact { id }');
  const { sources } = await desk.owner.graphql('{ sources { id } }');
  const enquiry = (more: object) => ({ contact: { id: contact.id }, sourceId: sources[0].id, ...more });
  const { id } = await desk.lead(enquiry({ lines: [{ name: 'Machine' }] }));
  const otherSource = { sourceId: sources[1].id as string };
  const count = async () => (await desk.owner.graphql('{ leads(first: 1) { totalCount } }')).leads.totalCount;
  return { desk, id, enquiry, otherSource, count };
}

describe('a customer who comes back', () => {
  test('is asked about where a lead is open, and goes on with it or gets a new one', async () => {
    const { desk, id, enquiry, otherSource, count } = await knownCustomer();
    const { owner } = desk;
    const refusal = await owner.graphql(
      'mutation ($input: CreateLeadInput!) { createLead(input: $input) { __typename ... on Error { code path parameters } } }',
      { input: enquiry({ returning: 'ASK' }) },
    );
    expect(refusal.createLead).toMatchObject({
      __typename: 'ConflictError',
      code: 'OPEN_LEAD_EXISTS',
      path: ['contact'],
      parameters: {
        lead: id,
        stage: desk.stages[0]?.name,
        owner: 'Test Person',
        lastContactOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    });
    const again = enquiry({ returning: 'CONTINUE', ...otherSource, lines: [{ name: 'Service' }] });
    expect((await owner.mutate('createLead', again, 'lead { id }')).lead.id).toBe(id);
    expect(await desk.state(id)).toMatchObject({
      touches: [{ kind: 'MANUAL' }, { kind: 'MANUAL' }],
      productLines: [{ name: 'Machine' }, { name: 'Service' }],
    });
    const plain = enquiry({ returning: 'CONTINUE', ...otherSource });
    expect(await owner.refused('createLead', plain)).toMatchObject({ code: 'ALREADY_IN_CONVERSATION' });
    expect(await count()).toBe(1);
    await owner.mutate('createLead', enquiry({ returning: 'NEW' }));
    expect(await count()).toBe(2);
  });

  test('takes products inside an open conversation too, which is no touch; not at the price of another currency', async () => {
    const { desk, id, enquiry } = await knownCustomer();
    const go = (more: object) => enquiry({ returning: 'CONTINUE', ...more });
    const { lead, commandId } = await desk.owner.mutate(
      'createLead',
      go({ lines: [{ name: 'Service', unitPrice: 500 }] }),
      'lead { id } commandId',
    );
    expect(lead.id).toBe(id);
    expect(await desk.state(id)).toMatchObject({
      touches: [{ kind: 'MANUAL' }],
      productLines: [{ name: 'Machine' }, { name: 'Service', unitPrice: { amount: 500 } }],
    });
    const foreign = go({
      expectedValue: { amount: 1, currency: 'USD' },
      lines: [{ name: 'Visit', unitPrice: 500 }],
    });
    expect(await desk.owner.refused('createLead', foreign)).toMatchObject({ code: 'CURRENCIES_DIFFER' });
    await desk.owner.mutate('undo', { commandId });
    expect(await desk.state(id)).toMatchObject({ productLines: [{ name: 'Machine' }] });
  });

  test('opens a lead again that was lost lately, and makes a new one after a win', async () => {
    const { desk, id, enquiry, count } = await knownCustomer();
    await desk.owner.mutate('loseLead', { id, reasonId: desk.reasonId });
    expect(await desk.owner.refused('createLead', enquiry({ returning: 'ASK' }))).toMatchObject({
      code: 'LOST_LEAD_EXISTS',
    });
    const reopened = await desk.owner.mutate(
      'createLead',
      enquiry({ returning: 'CONTINUE' }),
      'lead { id status } commandId',
    );
    expect(reopened.lead).toEqual({ id, status: 'OPEN' });
    await desk.owner.mutate('undo', { commandId: reopened.commandId });
    expect(await desk.state(id)).toMatchObject({ status: 'LOST', touches: [{ kind: 'MANUAL' }] });
    await desk.owner.mutate('createLead', enquiry({ returning: 'CONTINUE' }));
    await desk.owner.mutate('convertLead', { id, value: { amount: 1, currency: 'JPY' } });
    await desk.owner.mutate('createLead', enquiry({ returning: 'ASK' }));
    expect(await count()).toBe(2);
  });

  test('is asked in words where the open lead is nobody’s', async () => {
    const { desk, id, enquiry } = await knownCustomer();
    await desk.owner.mutate('assignLeads', { ids: [id], ownerId: null });
    const asked = await desk.owner.refused('createLead', enquiry({ returning: 'ASK' }));
    expect(asked.message).toContain('is nobody’s yet');
  });

  test('goes on only with a lead that one may edit; of another’s no more is told than whose it is', async () => {
    const { desk, id, enquiry, otherSource } = await knownCustomer();
    const rep = await join(await openWorld(), desk.owner);
    const { contact } = await rep.caller.mutate('createContact', { familyName: '佐藤' }, 'contact { id }');
    await desk.owner.mutate('editLead', { id, contactId: contact.id });
    const theirs = (returning: string) => enquiry({ ...otherSource, contact: { id: contact.id }, returning });
    const asked = await rep.caller.refused('createLead', theirs('ASK'));
    expect(asked).toMatchObject({ code: 'OPEN_LEAD_EXISTS' });
    expect(asked.message).toContain('Test Person');
    expect(JSON.stringify(asked)).not.toContain(id);
    expect(await rep.caller.refused('createLead', theirs('CONTINUE'))).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
