import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { LEGAL_IDS } from '../../test/party-records.ts';
import { checkPartyFacts } from './check-party-facts.ts';
import { matchDuplicates } from './match-duplicates.ts';
import { companyFacts, contactFacts } from './party-facts.ts';

const points = [{ identity: 'tel:+81312345678', value: '+81312345678', shared: false }];
const contact = contactFacts({ family: '田中', given: '太郎' }, '青葉', points);
const company = companyFacts('青葉株式会社 大阪支店', LEGAL_IDS, points);

describe('what is compared of a party, stored meanwhile', () => {
  it('is itself, through JSON too', () => {
    for (const facts of [contact, company])
      expect(checkPartyFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });
  it('is refused by what does not fit', () => {
    expect(checkPartyFacts({ ...contact, points: [null] })).toMatchObject({ path: ['points', '0'] });
    expect(checkPartyFacts({ ...contact, nameKey: null })).toMatchObject({ path: ['nameKey'] });
    expect(checkPartyFacts(null)).toMatchObject({ because: 'value-unfit', path: [] });
  });
  it('law: is refused under its path, or compared, whatever was stored', () => {
    expectKeptOrRefused(company, checkPartyFacts, (kept) => {
      expect(matchDuplicates(kept, [{ ...company, id: 'c' }]).length).toBeLessThan(2);
      expect(matchDuplicates(company, [{ ...kept, id: 'c' }]).length).toBeLessThan(2);
    });
  });
});
