import { describe, expect, it } from 'vitest';
import { isRefusal } from '../shared/index.ts';
import { attachEnquiry } from './attach-enquiry.ts';
import { readContactPoint } from './contact-point.ts';
import { type LegalId, type LegalIdKind, readLegalId } from './legal-id.ts';
import type { Candidate, PartyFacts } from './match.ts';
import { matchDuplicates } from './match-duplicates.ts';
import { companyFacts, contactFacts } from './party-facts.ts';

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
  it('is not the colleague behind another extension of the same number', () => {
    const at = (typed: string) => {
      const read = readContactPoint('PHONE', typed);
      return { points: isRefusal(read) ? [] : [{ ...read, shared: false }] };
    };
    const bob = at('+1 415 555 2671 ext. 13');
    expect(only(at('+1 415 555 2671 ext. 12'), { ...bob, nameKey: 'bobjones' })).toBeUndefined();
    expect(only(at('+1 (415) 555-2671 x13'), { ...bob, nameKey: 'bobjones' })).toMatchObject({
      tier: 'EXACT',
      attaches: true,
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
      candidate('same point', { points: [point('tel:+81')] }),
      candidate('exact', { points: [point('tel:+81')], nameKey: 'n' }),
      candidate('likely', { nameKey: 'n', companyKey: 'k' }),
      candidate('nobody', { nameKey: 'm' }),
    ]);
    expect(found.map((match) => match.id)).toEqual(['exact', 'same point', 'likely', 'possible']);
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

describe('a company', () => {
  const legal = (kind: LegalIdKind, text: string) => {
    const id = readLegalId(kind, text);
    return isRefusal(id) ? [] : [id];
  };
  const toyota = legal('JP_CORPORATE_NUMBER', '1180301018771');
  const agency = legal('JP_CORPORATE_NUMBER', '7000012050002');
  const company = (name: string, ids: readonly LegalId[] = [], points: PartyFacts['points'] = []) =>
    companyFacts(name, ids, points);
  const match = (one: PartyFacts, other: PartyFacts) => matchDuplicates(one, [{ id: 'c', ...other }])[0];
  const keys = (sentences: readonly { readonly key: string }[] = []) => sentences.map(({ key }) => key);

  it('is the one with its number in the register, whatever it is called, and attaches nothing by it', () => {
    const found = match(
      company('トヨタ自動車', toyota),
      company('TOYOTA', legal('JP_INVOICE_NUMBER', 'T1180301018771')),
    );
    expect(found).toMatchObject({ tier: 'EXACT', attaches: false, doubts: [] });
    expect(keys(found?.reasons)).toEqual(['same-legal-id']);
  });
  it('is hardly the namesake with another number, even behind one telephone', () => {
    const phone = [point('tel:+81')];
    const found = match(company('さくら商事', toyota, phone), company('さくら商事株式会社', agency, phone));
    expect(found).toMatchObject({ tier: 'POSSIBLE', attaches: false });
    expect(keys(found?.reasons)).toEqual(['same-contact-point', 'same-company-name']);
    expect(keys(found?.doubts)).toEqual(['other-legal-id']);
  });
  it('is told from its branches, and they from each other', () => {
    const found = match(company('山田製作所株式会社 大阪支店'), company('(株)山田製作所'));
    expect(found).toMatchObject({ tier: 'POSSIBLE', doubts: [] });
    expect(keys(found?.reasons)).toEqual(['branch-of-same-company']);
    const branches = match(
      company('山田製作所(株) 大阪支店', toyota),
      company('山田製作所㈱福岡支店', toyota),
    );
    expect(branches).toMatchObject({ tier: 'LIKELY', doubts: [{ key: 'other-branch' }] });
    const office = [point('tel:+816', true)];
    expect(
      match(company('山田製作所(株) 大阪支店', [], office), company('山田製作所(株) 福岡支店', [], office)),
    ).toMatchObject({ tier: 'POSSIBLE', doubts: [{ key: 'other-branch' }] });
    expect(match(company('Acme Ltd - Osaka Branch'), company('Acme (Osaka Branch)'))).toMatchObject({
      tier: 'LIKELY',
      reasons: [{ key: 'same-company-name' }],
    });
  });
  it('may be the one whose name is written almost the same', () => {
    expect(match(company('キヤノン株式会社'), company('キャノン'))).toMatchObject({
      tier: 'POSSIBLE',
      reasons: [{ key: 'similar-company-name' }],
    });
  });
});

describe('a contact that is named otherwise', () => {
  const match = (one: PartyFacts, other: PartyFacts) => matchDuplicates(one, [{ id: 'c', ...other }])[0];
  const phone = [point('tel:+81')];
  const satou = { family: '佐藤', given: '太郎', familyReading: 'さとう', givenReading: 'たろう' };
  it('shares the telephone with its family, and does not attach', () => {
    const hanako = contactFacts({ family: '佐藤', given: '花子' }, null, phone);
    expect(match(contactFacts(satou, null, phone), hanako)).toMatchObject({
      tier: 'LIKELY',
      attaches: false,
      doubts: [{ key: 'called-otherwise' }],
    });
  });
  it.each([
    { family: '佐藤' },
    { family: 'Sato', given: 'Taro' },
    { family: 'さとう', given: 'たろう' },
    { given: '佐藤', family: '太郎' },
    { family: '佐藤', given: 'たろう' },
    { family: 'さとう', given: '太郎' },
    {},
  ])('may be the same person as %o, whose telephone attaches', (name) => {
    expect(match(contactFacts(satou, null, phone), contactFacts(name, null, phone))).toMatchObject({
      tier: 'EXACT',
      attaches: true,
      doubts: [],
    });
  });
  it.each([
    [
      { family: 'García', given: 'José' },
      { family: 'Garcia', given: 'Jose' },
    ],
    [
      { family: 'Müller', given: 'Jürgen' },
      { family: 'Mueller', given: 'Juergen' },
    ],
    [
      { family: 'Nguyễn', given: 'Văn An' },
      { family: 'Nguyen', given: 'Van An' },
    ],
  ])('is the same person when %o is typed as %o', (one, other) => {
    expect(match(contactFacts(one, null, phone), contactFacts(other, null, phone))).toMatchObject({
      tier: 'EXACT',
      attaches: true,
      doubts: [],
    });
  });
  it.each([
    [{ family: 'Satoh', given: 'Taro' }, 'sounds-alike'],
    [{ family: 'Tarou', given: 'Satō' }, 'sounds-alike'],
    [{ family: '太郎', given: '佐藤' }, 'same-name-other-order'],
  ] as const)('is possibly %o', (name, key) => {
    expect(match(contactFacts(satou, 'Acme', []), contactFacts(name, 'Acme', []))).toMatchObject({
      tier: 'POSSIBLE',
      reasons: [{ key }],
    });
  });
});

describe('an enquiry', () => {
  const reached = {
    id: 'a',
    tier: 'EXACT',
    reasons: [{ key: 'same-contact-point', parameters: { value: '+81' } }],
    doubts: [],
    attaches: true,
  } as const;
  const namesake = {
    id: 'b',
    tier: 'LIKELY',
    reasons: [{ key: 'same-name-and-company' }],
    doubts: [],
    attaches: false,
  } as const;
  it('is that of the one party it reaches, else a person chooses', () => {
    expect(attachEnquiry([reached, namesake])).toMatchObject({
      kind: 'attach',
      partyId: 'a',
      reasons: [{ key: 'reached-alone' }],
    });
    expect(attachEnquiry([reached, { ...reached, id: 'c' }, namesake])).toMatchObject({
      kind: 'ask',
      partyIds: ['a', 'c'],
    });
    expect(attachEnquiry([namesake])).toMatchObject({
      kind: 'ask',
      partyIds: ['b'],
      reasons: [{ key: 'reached-nobody-alone' }],
    });
    const doubted = {
      ...reached,
      tier: 'LIKELY',
      doubts: [{ key: 'called-otherwise' }],
      attaches: false,
    } as const;
    expect(attachEnquiry([doubted, namesake])).toMatchObject({
      kind: 'ask',
      partyIds: ['a', 'b'],
      reasons: [{ key: 'reached-in-doubt', parameters: { value: '+81' } }],
    });
    expect(attachEnquiry([])).toMatchObject({ kind: 'nobody' });
  });
});
