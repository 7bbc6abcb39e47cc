import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companySoundKey, soundKey } from './sound-key.ts';

describe('soundKey', () => {
  it.each(['sha', 'cha', 'nya', 'tha', 'kka', 'ssha'])(
    'is told in time that grows with the name, whatever the name is: %s again and again',
    (syllable) => {
      const before = performance.now();
      soundKey({ family: `${syllable.repeat(500)}q`, given: 'Taro' });
      expect(performance.now() - before).toBeLessThan(1_000);
    },
  );

  it.each([
    [
      'sato taro',
      [
        ['佐藤', '太郎', 'さとう', 'たろう'],
        ['Sato', 'Taro'],
        ['Satou', 'Tarou'],
        ['SATOH', 'Taroh'],
        ['Satō', 'Tarō'],
        ['Taro', 'Sato'],
        ['サトウ', 'タロウ'],
        ['サトー', 'タロー'],
      ],
    ],
    [
      'inoe shinji',
      [
        ['Inoue', 'Shinji'],
        ['Inoue', 'Sinzi'],
        ['井上', '真司', 'いのうえ', 'しんじ'],
      ],
    ],
    [
      'hattori shunpei',
      [
        ['Hattori', 'Shumpei'],
        ['Hattori', 'Syunpei'],
        ['服部', '俊平', 'はっとり', 'しゅんぺい'],
      ],
    ],
    [
      'jurgen muller',
      [
        ['Müller', 'Jürgen'],
        ['Mueller', 'Juergen'],
        ['Muller', 'Jurgen'],
      ],
    ],
    [
      'kaneko misuzu',
      [
        ['金子', 'みすゞ', 'かねこ', 'みすゞ'],
        ['Kaneko', 'Misuzu'],
      ],
    ],
  ] as const)('%s', (key, names) => {
    for (const [
      family = '',
      given = '',
      familyReading = '',
      givenReading = '',
    ] of names as readonly (readonly string[])[])
      expect(soundKey({ family, given, familyReading, givenReading }), family).toBe(key);
  });
  it.each([
    [{ family: 'Иванов', given: 'Иван' }],
    [{ family: '・', given: 'ゝ' }],
    [{ family: '佐藤', given: '太郎' }],
    [{ family: 'Sato' }],
    [{}],
  ])('is not known of %o', (name) => expect(soundKey(name)).toBe(''));
  it('law: is found of any text', () => {
    const part = fc.string({ unit: 'grapheme' }).map((text) => `${text}ゝ・ー`);
    fc.assert(fc.property(part, part, (family, given) => typeof soundKey({ family, given }) === 'string'));
  });
  it('law: is the same in either order and any case', () => {
    const part = fc.constantFrom('Satoh', 'Tarou', 'さとう', 'ヴィクトル', 'Inoue', 'Smith', '佐藤');
    fc.assert(
      fc.property(part, part, (family, given) => {
        expect(soundKey({ family: given, given: family })).toBe(soundKey({ family, given }));
        expect(soundKey({ family: family.toUpperCase(), given })).toBe(soundKey({ family, given }));
      }),
    );
  });
});

describe('companySoundKey', () => {
  it.each([
    ['キヤノン株式会社', 'キャノン'],
    ['サーバーワークス', 'サーバワークス'],
    ['ヴィーナス', 'ビーナス'],
    ['スーパ-ホテル', 'スーパーホテル'],
    ['いすゞ自動車', 'イスズ自動車'],
    ['Müller GmbH', 'Mueller'],
    ['シャトー・ヅカ', 'シヤト・ズカ'],
  ])('of %s is that of %s', (one, other) => expect(companySoundKey(one)).toBe(companySoundKey(other)));
});
