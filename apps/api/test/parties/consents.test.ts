import { expect, test } from 'vitest';
import { openMergeDesk } from './merge-desk.ts';

const WORDS = `query ($id: ID!) { contact(id: $id) { doNotContact sales: mayApproach(channel: EMAIL) news: mayApproach(channel: EMAIL, purpose: NEWS)
  consents { channel purpose state } forNews: consents(purpose: NEWS) { channel purpose state lawfulBasis wording basis at }
  consentHistory { channel purpose state wording basis at recordedBy { name } } } }`;

async function openConsents() {
  const desk = await openMergeDesk();
  const contactId = await desk.contact({ familyName: '田中' });
  const words = async (id = contactId) => (await desk.owner.graphql(WORDS, { id })).contact;
  const say = (input: Record<string, unknown>, id = contactId) =>
    desk.owner.mutate('setConsent', { contactId: id, channel: 'EMAIL', ...input }, 'commandId');
  return { ...desk, contactId, words, say };
}

test('a word is about a channel and a purpose, with its right, its text, its source and its day; what was said before stays', async () => {
  const { words, say } = await openConsents();
  await say({
    purpose: 'NEWS',
    state: 'GIVEN',
    lawfulBasis: 'CONSENT',
    wording: 'newsletter-3',
    basis: 'The form of the fair',
    at: '2026-11-01T00:00:00Z',
  });
  await say({ state: 'GIVEN' });
  expect(await words()).toMatchObject({
    doNotContact: false,
    sales: true,
    news: true,
    consents: [{ channel: 'EMAIL', purpose: 'SALES', state: 'GIVEN' }],
    forNews: [
      {
        state: 'GIVEN',
        lawfulBasis: 'CONSENT',
        wording: 'newsletter-3',
        basis: 'The form of the fair',
        at: '2026-11-01T00:00:00.000Z',
      },
    ],
  });
  await say({ purpose: 'NEWS', state: 'REFUSED', basis: 'By phone' });
  const after = await words();
  expect(after).toMatchObject({ sales: true, news: false });
  expect(after.consentHistory).toMatchObject([
    { purpose: 'NEWS', state: 'REFUSED', basis: 'By phone', wording: null },
    { purpose: 'SALES', state: 'GIVEN', basis: 'MEMBER' },
    { purpose: 'NEWS', state: 'GIVEN', wording: 'newsletter-3', at: '2026-11-01T00:00:00.000Z' },
  ]);
});

test('who does not want to be sold to on a channel is sent no news there', async () => {
  const { words, say } = await openConsents();
  await say({ purpose: 'NEWS', state: 'GIVEN' });
  await say({ state: 'REFUSED' });
  expect(await words()).toMatchObject({ sales: false, news: false });
});

test('a word is not said in the future', async () => {
  const { owner, contactId } = await openConsents();
  expect(
    await owner.refused('setConsent', {
      contactId,
      channel: 'EMAIL',
      state: 'GIVEN',
      at: '2027-01-01T00:00:00Z',
    }),
  ).toMatchObject({ code: 'DAY_IN_FUTURE', path: ['at'] });
});

test('who wants to be left alone is, by every channel, until that is taken back; the mark survives a merge', async () => {
  const { owner, contactId, words, contact, merge, takeApart } = await openConsents();
  const { commandId } = await owner.mutate(
    'setDoNotContact',
    { contactId, isMarked: true, basis: 'Letter' },
    'commandId',
  );
  expect(await words()).toMatchObject({ doNotContact: true, sales: false, news: false, consents: [] });
  await owner.mutate('undo', { commandId });
  expect(await words()).toMatchObject({ doNotContact: false, sales: true });
  await owner.mutate('setDoNotContact', { contactId, isMarked: true, basis: 'Letter' });
  const other = await contact({ familyName: '田中', givenName: '花子' });
  const { mergeId } = await merge([contactId, other], { survivorId: other });
  expect(await words(other)).toMatchObject({ doNotContact: true });
  await takeApart(mergeId);
  expect([await words(other), await words()]).toMatchObject([
    { doNotContact: false },
    { doNotContact: true },
  ]);
});
