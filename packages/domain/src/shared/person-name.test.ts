import { describe, expect, it } from 'vitest';
import { displayName, initialsOf, readingOf, splitName } from './person-name.ts';

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
  ])('%s', (full, name) => expect(splitName(full, 'BY_SCRIPT')).toEqual(name));
});
