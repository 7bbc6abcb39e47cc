import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, organizationSlug } from './organization-slug.ts';
import { romanise } from './romaji.ts';

const id = '0190f3c2-7b1a-7cc0-8a2b-0123456789ab';
const free = () => false;

describe('an organization’s address', () => {
  it.each([
    ['Müller & Söhne GmbH', 'muller-and-sohne-gmbh'],
    ["O'Brien Sales", 'obrien-sales'],
    ['株式会社サンプル', 'sanpuru'],
    ['ミコミ・ワークス', 'mikomi-wakusu'],
    ['トヨタ自動車 Tokyo', 'toyota-tokyo'],
    ['山田製作所', 'team-6789ab'],
    ['A', 'team-a-6789ab'],
    ['New', 'team-new-6789ab'],
  ])('%s is %s', (name, slug) => expect(organizationSlug(name, id, free)).toBe(slug));
  it('gets a number when it is taken', () => {
    const taken = new Set(['acme', 'acme-2']);
    expect(organizationSlug('Acme', id, (slug) => taken.has(slug))).toBe('acme-3');
  });
  it('is always one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(isSlug(organizationSlug(name, id, free))).toBe(true);
      }),
    );
  });
});

describe('romanise', () => {
  it.each([
    ['しゃちょう', 'shachou'],
    ['キョウト', 'kyouto'],
    ['ロッテ', 'rotte'],
    ['マッチ', 'matchi'],
    ['ファミリー', 'famiri'],
    ['ジェット', 'jetto'],
  ])('%s is %s', (kana, letters) => expect(romanise(kana)).toBe(letters));
});
