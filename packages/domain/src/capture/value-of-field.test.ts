import { describe, expect, it } from 'vitest';
import { valueOfField } from './value-of-field.ts';

const options = [
  { key: 'a', label: 'Red' },
  { key: 'b', label: 'Blue' },
];
const choice = { type: 'SELECT', options } as const;
const choices = { type: 'MULTI_SELECT', options } as const;
const other = { type: 'TEXT', options: [] } as const;

describe('a value as a field stores it', () => {
  it('is the key of a choice', () => {
    expect(valueOfField(choice, { kind: 'text', text: 'ｒｅｄ' })).toBe('a');
    expect(valueOfField(choice, { kind: 'text', text: 'Green' })).toBeUndefined();
  });
  it('is the keys of all choices, each once, or nothing', () => {
    const list = (...items: string[]) => valueOfField(choices, { kind: 'list', items });
    expect(list('Blue', 'Red', 'blue')).toEqual(['b', 'a']);
    expect(list('Blue', 'Green')).toBeUndefined();
  });
  it('is what was read, and never a consent', () => {
    expect(valueOfField(other, { kind: 'text', text: 'Red' })).toBe('Red');
    expect(valueOfField(other, { kind: 'number', number: 3 })).toBe(3);
    expect(valueOfField(other, { kind: 'day', day: '2026-12-01' as never })).toBe('2026-12-01');
    expect(valueOfField(other, { kind: 'consent', state: 'GIVEN' })).toBeUndefined();
  });
});
