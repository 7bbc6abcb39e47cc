import { expect, test } from 'vitest';
import { openMergeDesk } from './merge-desk.ts';

test('all that is held of a person is given as one file, of every room, and of whom they were merged with', async () => {
  const { owner, contact, lead, merge, mate } = await openMergeDesk();
  const a = await contact({
    familyName: 'Zwingenberger',
    points: [{ kind: 'EMAIL', value: 'zwing@example.com' }],
  });
  const b = await contact({ familyName: 'Zwing', jobTitle: 'Xylograph' });
  const leadId = await lead(a, { note: 'Wants a press', lines: [{ name: 'Press', unitPrice: 10 }] });
  await owner.mutate('convertLead', { id: leadId }, 'deal { id }');
  await owner.mutate('logActivity', { about: leadId, kind: 'COMMENT', text: 'Likes blue' });
  await owner.mutate('planFollowUp', {
    about: a,
    kind: 'CALL',
    day: '2026-12-05',
    note: 'Ask for the colour',
  });
  await owner.mutate('setConsent', { contactId: a, channel: 'EMAIL', state: 'GIVEN', basis: 'The fair' });
  await contact({ familyName: 'Somebody Else' });
  await merge([a, b], { survivorId: a });
  const answer = await owner.http('GET', `/api/contacts/${b}/held.json`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toContain('attachment');
  const { held } = answer.json();
  expect(
    Object.fromEntries(Object.entries<unknown[]>(held).map(([kind, rows]) => [kind, rows.length])),
  ).toMatchObject({
    contacts: 2,
    contactPoints: 1,
    consents: 1,
    consentHistory: 1,
    leads: 1,
    productLines: 1,
    deals: 1,
    dealLines: 1,
    activities: 1,
    followUps: 1,
  });
  for (const word of [
    'Zwingenberger',
    'zwing@example.com',
    'Xylograph',
    'Wants a press',
    'Likes blue',
    'The fair',
  ])
    expect(answer.body).toContain(word);
  expect(answer.body).not.toContain('Somebody Else');
  const rep = await mate('REP');
  expect((await rep.caller.http('GET', `/api/contacts/${a}/held.json`)).statusCode).toBe(403);
  expect((await owner.http('GET', `/api/contacts/${leadId}/held.json`)).statusCode).toBe(404);
});
