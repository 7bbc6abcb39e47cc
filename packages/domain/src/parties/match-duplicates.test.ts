import { describe, expect, it } from 'vitest';
import { type Candidate, matchDuplicates, type PartyFacts } from './match-duplicates.ts';

const contact = (facts: Partial<PartyFacts>): PartyFacts => ({
  kind: 'CONTACT',
  points: [],
  nameKey: '',
  readingKey: '',
  companyKey: '',
  ...facts,
});
const candidate = (id: string, facts: Partial<PartyFacts>): Candidate => ({ id, ...contact(facts) });
const point = (identity: string, shared = false) => ({ identity, value: identity, shared });
const only = (party: Partial<PartyFacts>, other: Partial<PartyFacts>) =>
  matchDuplicates(contact(party), [candidate('c', other)])[0];

describe('a new contact', () => {
  it('is the one with the same own number, and attaches', () => {
    expect(only({ points: [point('tel:+81')] }, { points: [point('tel:+81')] })).toMatchObject({
      tier: 'EXACT',
      attaches: true,
      reasons: [{ key: 'same-contact-point', parameters: { value: 'tel:+81' } }],
    });
  });
  it('never attaches by a shared one', () => {
    expect(
      only({ points: [point('mailto:info@a', true)] }, { points: [point('mailto:info@a')] }),
    ).toMatchObject({ tier: 'POSSIBLE', attaches: false });
    const ours = { points: [point('mailto:info@a')] };
    expect(only(ours, { points: [point('mailto:info@a', true)] })).toMatchObject({ attaches: false });
  });
  it('never attaches by names alone', () => {
    expect(only({ nameKey: '田中太郎' }, { nameKey: '田中太郎' })).toMatchObject({
      tier: 'POSSIBLE',
      attaches: false,
    });
    expect(
      only({ nameKey: '田中太郎', companyKey: 'a' }, { nameKey: '田中太郎', companyKey: 'a' }),
    ).toMatchObject({ tier: 'LIKELY', attaches: false });
    expect(
      only({ readingKey: 'たなか', companyKey: 'a' }, { readingKey: 'たなか', companyKey: 'a' }),
    ).toMatchObject({ tier: 'LIKELY' });
  });
  it('is likely the namesake behind the same office number', () => {
    const both = { nameKey: '田中太郎', points: [point('tel:+813', true)] };
    expect(only(both, both)).toMatchObject({ tier: 'LIKELY', attaches: false });
  });
  it('is nobody for want of facts, and no company', () => {
    expect(only({}, {})).toBeUndefined();
    expect(
      only({ points: [point('tel:+81')] }, { kind: 'COMPANY', points: [point('tel:+81')] }),
    ).toBeUndefined();
  });
  it('is compared with the strongest first', () => {
    const party = contact({ points: [point('tel:+81')], nameKey: 'n', companyKey: 'k' });
    const found = matchDuplicates(party, [
      candidate('possible', { nameKey: 'n' }),
      candidate('exact', { points: [point('tel:+81')], nameKey: 'n' }),
      candidate('likely', { nameKey: 'n', companyKey: 'k' }),
      candidate('nobody', { nameKey: 'm' }),
    ]);
    expect(found.map((match) => match.id)).toEqual(['exact', 'likely', 'possible']);
    expect(found[0]?.reasons.map((reason) => reason.key)).toEqual(['same-contact-point', 'same-name']);
  });
});

it('a new company is likely the one with its key', () => {
  const found = matchDuplicates(contact({ kind: 'COMPANY', companyKey: 'acme' }), [
    candidate('a', { kind: 'COMPANY', companyKey: 'acme' }),
    candidate('b', { kind: 'COMPANY', companyKey: 'acmeosaka' }),
  ]);
  expect(found).toMatchObject([
    { id: 'a', tier: 'LIKELY', attaches: false, reasons: [{ key: 'same-company-name' }] },
  ]);
});
