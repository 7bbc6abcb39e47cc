import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsOf, isRefusal } from '../shared/index.ts';
import { attachEnquiry } from './attach-enquiry.ts';
import { type LegalIdKind, readLegalId } from './legal-id.ts';
import type { PartyFacts } from './match.ts';
import { matchDuplicates } from './match-duplicates.ts';
import { matchWords } from './match-words.ts';
import { companyFacts, contactFacts } from './party-facts.ts';

describe('any two records', () => {
  const shared = fc.boolean();
  const points = fc.array(
    fc.record({ identity: fc.constantFrom('tel:+81', 'tel:+82', 'mailto:info@a'), shared }).map((each) => ({
      ...each,
      value: each.identity,
    })),
    { maxLength: 3 },
  );
  const ids = fc.subarray(
    [
      ['JP_CORPORATE_NUMBER', '1180301018771'],
      ['JP_CORPORATE_NUMBER', '7000012050002'],
      ['LEI', '5493001KJTIIGC8Y1R12'],
      ['IN_GSTIN', '27AAPFU0939F1ZV'],
      ['IN_GSTIN', '29AAPFU0939F1ZR'],
    ].flatMap(([kind, text]) => {
      const id = readLegalId(kind as LegalIdKind, text ?? '');
      return isRefusal(id) ? [] : [id];
    }),
    { maxLength: 2 },
  );
  const part = fc.constantFrom('', '佐藤', '太郎', 'Sato', 'Taro', 'Satoh', 'さとう', 'Smith');
  const names = fc.record({ family: part, given: part, familyReading: fc.constantFrom('', 'さとう') });
  const called = fc.constantFrom(
    '',
    '山田',
    '(株)山田',
    '山田(株) 大阪支店',
    '山田（大阪支店）',
    '山田 本社',
    'サーバー',
    'サーバ',
  );
  const anyParty = fc.oneof(
    fc.tuple(names, called, points).map((facts) => contactFacts(...facts)),
    fc.tuple(called, ids, points).map((facts) => companyFacts(...facts)),
  );
  const match = (one: PartyFacts, other: PartyFacts) => matchDuplicates(one, [{ id: 'c', ...other }])[0];

  it('law: match the same either way round, with the same reasons and doubts', () => {
    fc.assert(
      fc.property(anyParty, anyParty, (one, other) => {
        const [there, back] = [match(one, other), match(other, one)];
        expect([there?.tier, there?.attaches]).toEqual([back?.tier, back?.attaches]);
        const keys = (found: typeof there) =>
          [found?.reasons ?? [], found?.doubts ?? []].map((all) => all.map(({ key }) => key).sort());
        expect(keys(there)).toEqual(keys(back));
      }),
      { numRuns: 1000 },
    );
  });
  it('law: never attach by what is shared, by names or by a register alone', () => {
    fc.assert(
      fc.property(anyParty, anyParty, (one, other) => {
        const own = one.points.filter(({ identity }) => {
          const both = [...one.points, ...other.points].filter((each) => each.identity === identity);
          return (
            both.every((each) => !each.shared) && other.points.some((each) => each.identity === identity)
          );
        });
        if (match(one, other)?.attaches) expect(own).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
  it('law: a record that says anything of itself is found by itself, with nothing against', () => {
    fc.assert(
      fc.property(anyParty, (party) => {
        const found = match(party, party);
        if (
          party.points.length > 0 ||
          party.nameKey !== '' ||
          (party.kind === 'COMPANY' && party.companyKey !== '')
        )
          expect(found?.doubts).toEqual([]);
      }),
    );
  });
  it('law: two numbers of one register are never more than a hint', () => {
    const [toyota, agency] = [
      readLegalId('JP_CORPORATE_NUMBER', '1180301018771'),
      readLegalId('JP_CORPORATE_NUMBER', '7000012050002'),
    ];
    fc.assert(
      fc.property(called, called, points, points, (one, other, at, there) => {
        if (isRefusal(toyota) || isRefusal(agency)) return;
        const found = match(companyFacts(one, [toyota], at), companyFacts(other, [agency], there));
        expect([undefined, 'POSSIBLE']).toContain(found?.tier);
      }),
    );
  });
  it('says everything in both languages', () => {
    expect(gapsOf(matchWords)).toEqual([]);
    const parties = fc.sample(anyParty, { numRuns: 150, seed: 1 });
    const found = parties.flatMap((one) => parties.flatMap((other) => match(one, other) ?? []));
    const attached = found.flatMap((one, index) =>
      [[], [one], [one, { ...one, id: String(index) }]].map(attachEnquiry),
    );
    const said = new Set(
      [
        ...found.flatMap(({ reasons, doubts }) => [...reasons, ...doubts]),
        ...attached.flatMap(({ reasons }) => reasons),
      ].map(({ key }) => key as string),
    );
    const silent = Object.keys(matchWords.en).filter((key) => !said.has(key));
    expect(silent).toEqual([]);
  });
});
