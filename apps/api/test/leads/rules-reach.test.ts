import { expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

const ANY_LEAD = (field: string, value: string) => ({
  some: [{ var: 'leads' }, { '==': [{ var: field }, value] }],
});

test('what a rule asks of a contact’s leads, it asks of those that whoever looks may see', async () => {
  const { owner, lead } = await openDesk();
  const { caller: rep, memberId: ownerId } = await join(await openWorld(), owner);
  const { contact } = await owner.mutate('createContact', { familyName: 'Frase' }, 'contact { id }');
  const about = { contact: { id: contact.id } };
  await lead({ name: 'Theirs', ownerId, potential: 'LOW', ...about });
  const { id } = await lead({ name: 'Hidden', potential: 'HIGH', ...about });
  await owner.mutate('convertLead', { id, value: { amount: 100, currency: 'JPY' } });
  const count = async (caller: Caller, rule: object) =>
    (
      await caller.graphql('query ($rule: JSON!) { ruleCount(record: CONTACT, rule: $rule) }', {
        rule,
      })
    ).ruleCount;
  const asked: readonly (readonly [object, number, number])[] = [
    [ANY_LEAD('potential', 'LOW'), 1, 1],
    [ANY_LEAD('potential', 'HIGH'), 1, 0],
    [ANY_LEAD('status', 'WON'), 1, 0],
    [{ '>': [{ var: 'leadCount' }, 1] }, 1, 0],
    [{ '==': [{ var: 'isCustomer' }, true] }, 1, 0],
  ];
  for (const [rule, toOwner, toRep] of asked)
    expect([rule, await count(owner, rule), await count(rep, rule)]).toEqual([rule, toOwner, toRep]);
  const groupOf = async (rule: object) => {
    const input = { name: JSON.stringify(rule).slice(0, 80), record: 'CONTACT', rule };
    return (await owner.mutate('createCustomerGroup', input, 'customerGroup { id }')).customerGroup.id;
  };
  const group = await groupOf(ANY_LEAD('potential', 'HIGH'));
  const LOOK = `query ($id: ID!, $contact: ID!) { customerGroup(id: $id) { size } contact(id: $contact) { groups { id } }
    contacts(first: 5, filter: { group: { in: [$id] } }) { totalCount } leads(first: 5, filter: { group: { in: [$id] } }) { totalCount } }`;
  expect(await owner.graphql(LOOK, { id: group, contact: contact.id })).toMatchObject({
    customerGroup: { size: 1 },
    contact: { groups: [{ id: group }] },
    contacts: { totalCount: 1 },
    leads: { totalCount: 2 },
  });
  expect(await rep.graphql(LOOK, { id: group, contact: contact.id })).toEqual({
    customerGroup: { size: 0 },
    contact: { groups: [] },
    contacts: { totalCount: 0 },
    leads: { totalCount: 0 },
  });
});
