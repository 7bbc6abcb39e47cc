import { expect, test } from 'vitest';
import { openDesk } from './lead-desk.ts';

const long = (count: number) => 'あ'.repeat(count);
const yen = (amount: number) => ({ amount, currency: 'JPY' });

test('whatever is too long is refused by its name, wherever it is written', async () => {
  const { owner, lead, reasonId } = await openDesk();
  const { id } = await lead({ name: 'Sale', lines: [{ name: 'Machine' }] });
  const sold = await lead();
  const { deal } = await owner.mutate('convertLead', { id: sold.id, value: yen(1) }, 'deal { id }');
  const { contact } = await owner.mutate('createContact', { familyName: '田中' }, 'contact { id }');
  const { company } = await owner.mutate('createCompany', { name: '藍染' }, 'company { id }');
  for (const [name, input, path] of [
    ['createLead', { name: long(301) }, ['name']],
    ['createLead', { name: 'A', note: long(20_001) }, ['note']],
    ['createLead', { name: 'A', lines: [{ name: long(301) }] }, ['lines', '0', 'name']],
    ['createLead', { contact: { new: { familyName: long(301) } } }, ['contact', 'new', 'familyName']],
    ['createLead', { company: { new: { name: long(301) } } }, ['company', 'new', 'name']],
    ['editLead', { id, note: long(20_001) }, ['note']],
    ['addProductLines', { leadId: id, lines: [{ name: long(301) }] }, ['lines', '0', 'name']],
    ['convertLead', { id, value: yen(1), note: long(20_001) }, ['note']],
    ['loseLead', { id, reasonId, note: long(20_001) }, ['note']],
    ['editDeal', { id: deal.id, note: long(20_001) }, ['note']],
    ['adjustDeal', { id: deal.id, kind: 'PRICE', change: yen(1), note: long(20_001) }, ['note']],
    ['editContact', { id: contact.id, jobTitle: long(301) }, ['jobTitle']],
    ['editCompany', { id: company.id, addressLine: long(501) }, ['addressLine']],
    ['createProduct', { name: 'A', code: long(101) }, ['code']],
    ['planFollowUp', { about: id, kind: 'OWN', label: long(101), day: '2030-01-01' }, ['label']],
  ] as const) {
    expect(await owner.refused(name, input), name).toMatchObject({ code: 'TEXT_TOO_LONG', path });
  }
});

test('nothing is expected, nobody counted below zero', async () => {
  const { owner } = await openDesk();
  expect(await owner.refused('createLead', { name: 'A', expectedValue: yen(-1) })).toMatchObject({
    code: 'VALUE_NEGATIVE',
    path: ['expectedValue'],
  });
  expect(await owner.refused('createCompany', { name: 'A', employees: -1 })).toMatchObject({
    code: 'VALUE_NEGATIVE',
    path: ['employees'],
  });
});
