import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, initialsOf, type NameOrder, nameOrderFor, readingOf } from './person-name.ts';
import { splitName } from './split-name.ts';

const tanaka = { family: '田中', given: '太郎', familyReading: 'タナカ', givenReading: 'タロウ' };
const moses = { family: 'Frase', given: 'Moses' };

describe('a name', () => {
  it('written in Japanese shows the family name first in every organization', () => {
    expect(displayName(tanaka, 'GIVEN_FIRST')).toBe('田中 太郎');
    expect(initialsOf(tanaka, 'GIVEN_FIRST')).toBe('田');
    expect(readingOf(tanaka)).toBe('たなか たろう');
  });
  it('written in Latin letters follows the organization', () => {
    expect(displayName(moses, 'BY_SCRIPT')).toBe('Moses Frase');
    expect(displayName(moses, 'FAMILY_FIRST')).toBe('Frase Moses');
    expect(initialsOf(moses, 'GIVEN_FIRST')).toBe('MF');
  });
  it('may be half known or not at all', () => {
    expect(displayName({ family: '佐藤', given: null }, 'BY_SCRIPT')).toBe('佐藤');
    expect(displayName({}, 'BY_SCRIPT')).toBe('');
  });
});

describe('splitName', () => {
  it.each([
    ['田中　太郎', { family: '田中', given: '太郎' }],
    ['Mary Ann Smith', { given: 'Mary Ann', family: 'Smith' }],
    ['Frase, Moses', { family: 'Frase', given: 'Moses' }],
    ['佐藤', { family: '佐藤' }],
    ['Prince', { given: 'Prince' }],
    ['', { given: '' }],
    // Small words go with the family name, as they are written small.
    ['Ludwig van Beethoven', { given: 'Ludwig', family: 'van Beethoven' }],
    ['María de la Cruz', { given: 'María', family: 'de la Cruz' }],
    ['Ursula von der Leyen', { given: 'Ursula', family: 'von der Leyen' }],
    ['Van Morrison', { given: 'Van', family: 'Morrison' }],
    ['Robert De Niro', { given: 'Robert De', family: 'Niro' }],
    ['nguyen van an', { given: 'nguyen van', family: 'an' }],
    ['John Smith Jr.', { given: 'John', family: 'Smith Jr.' }],
    ['John Smith, Jr.', { given: 'John', family: 'Smith Jr.' }],
    ['Henry III', { given: 'Henry', family: 'III' }],
    // Forms of address go with nothing.
    ['田中様', { family: '田中' }],
    ['田中 太郎 様', { family: '田中', given: '太郎' }],
    ['高橋さん', { family: '高橋' }],
    ['山本先生', { family: '山本' }],
    ['タナカ様', { family: 'タナカ' }],
    ['おさん', { family: 'おさん' }],
    ['王小姐', { family: '王' }],
    ['김철수님', { family: '김철수' }],
    ['様', { family: '様' }],
    ['Mr. Smith', { family: 'Smith' }],
    ['Prof. Dr. Anna Schmidt, PhD', { given: 'Anna', family: 'Schmidt' }],
    ['Mr.', { given: 'Mr.' }],
    ['Drew Barry', { given: 'Drew', family: 'Barry' }],
    // Mixed writing is East Asian writing.
    ['王 Peter', { family: '王', given: 'Peter' }],
    ['김 철수', { family: '김', given: '철수' }],
  ])('%s', (full, name) => expect(splitName(full, 'BY_SCRIPT')).toEqual(name));
  it.each([
    ['ジョン・スミス', 'ジョン', 'スミス'],
    ['ジョン・スミス様', 'ジョン', 'スミス'],
    ['ジョン ・ スミス', 'ジョン', 'スミス'],
    ['ｼﾞｮﾝ･ｽﾐｽ', 'ｼﾞｮﾝ', 'ｽﾐｽ'],
    ['ジョン・ポール・ジョーンズ', 'ジョン・ポール', 'ジョーンズ'],
    ['ロバート・デ・ニーロ', 'ロバート', 'デ・ニーロ'],
    ['キム・ヨナ', 'ヨナ', 'キム'],
    ['グエン・ヴァン・アン', 'ヴァン アン', 'グエン'],
    ['スミス ジョン・ポール', 'ジョン ポール', 'スミス'],
    ['タナカ タロウ', 'タロウ', 'タナカ'],
  ])('%s is %s of the family %s', (full, given, family) => {
    expect(splitName(full, 'BY_SCRIPT')).toEqual({ given, family });
    expect(splitName(full, 'GIVEN_FIRST')).toEqual({ given, family });
  });
  it('takes the family name first in katakana, too, where everybody writes it so', () => {
    expect(splitName('スミス・ジョン', 'FAMILY_FIRST')).toEqual({ family: 'スミス', given: 'ジョン' });
  });
  it.each([
    ['Nagy Ferenc', { family: 'Nagy', given: 'Ferenc' }],
    ['Nguyễn Văn An', { family: 'Nguyễn', given: 'Văn An' }],
    ['van Beethoven Ludwig', { family: 'van Beethoven', given: 'Ludwig' }],
  ])('%s, family first', (full, name) =>
    expect(splitName(full, nameOrderFor('BY_SCRIPT', full.startsWith('Nag') ? 'hu-HU' : 'vi'))).toEqual(name),
  );
  it('leaves the order to the organization where it or the language says nothing else', () => {
    expect(nameOrderFor('GIVEN_FIRST', 'hu')).toBe('GIVEN_FIRST');
    expect([
      nameOrderFor('BY_SCRIPT', 'en'),
      nameOrderFor('BY_SCRIPT', null),
      nameOrderFor('BY_SCRIPT', 'huw'),
    ]).toEqual(['BY_SCRIPT', 'BY_SCRIPT', 'BY_SCRIPT']);
  });
});

describe('law: a name', () => {
  const order = fc.constantFrom<NameOrder>('BY_SCRIPT', 'FAMILY_FIRST', 'GIVEN_FIRST');
  const han = fc.stringMatching(/^[田中山本高橋佐藤]{1,3}$/);
  const latin = fc
    .stringMatching(/^[A-Z][a-z]{1,6}$/)
    .filter(
      (word) =>
        !/^(Mr|Ms|Mx|Dr|Sir|Mrs|Miss|Prof|Shri|Smt|Mme|Sra|Sr|Jr|Ii|Iv|Iii|Herr|Frau|Dott|Mlle|Srta|Madam|Kumari|Phd)$/.test(
          word,
        ),
    );
  it('that is shown and split again is the same name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(han, latin).chain((part) => fc.tuple(part, part)),
        order,
        ([family, given], shown) => {
          expect(splitName(displayName({ family, given }, shown), shown)).toEqual({ family, given });
        },
      ),
    );
  });
  it('in Han, kana or Hangul is family first in every organization', () => {
    fc.assert(
      fc.property(
        fc.oneof(han, fc.constantFrom('たなか', 'タナカ', '김')),
        latin,
        order,
        (family, given, shown) => {
          expect(displayName({ family, given }, shown)).toBe(`${family} ${given}`);
        },
      ),
    );
  });
  it('loses no letter by being split, but for its form of address', () => {
    const word = fc.oneof(han, latin, fc.constantFrom('van', 'de', 'Jr.', 'ヴィクトル', 'O’Brien'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), order, (words, shown) => {
        const { family = '', given = '' } = splitName(words.join(' '), shown);
        const letters = (texts: readonly (string | null)[]) =>
          texts.join('').replace(/\s/g, '').split('').sort().join('');
        expect(letters([family, given])).toBe(letters(words));
      }),
    );
  });
  it('is split the same with a form of address', () => {
    fc.assert(
      fc.property(han, han, latin, latin, (family, given, first, last) => {
        expect(splitName(`${family} ${given} 様`, 'BY_SCRIPT')).toEqual({ family, given });
        expect(splitName(`Dr. ${first} ${last}`, 'BY_SCRIPT')).toEqual({ family: last, given: first });
      }),
    );
  });
});

it('a text that is no name is split as fast as one', () => {
  // A count of steps is no thing to ask for: with each form of address searched for again these took half a minute.
  for (const part of ['様', 'dr. ', 'さん ', '・', 'ph.d '])
    expect(splitName(part.repeat(20_000), 'BY_SCRIPT')).not.toEqual({});
});
