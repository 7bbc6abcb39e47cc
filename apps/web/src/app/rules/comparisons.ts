import { type FactField, GROUPS_FACT } from '@mikomi/domain/catalog';
import type { Comparison } from './rule-draft.ts';

const PRESENCE = ['filled', 'empty'] as const;

const BY_TYPE: Readonly<Record<FactField['type'], readonly Comparison[]>> = {
  text: ['contains', 'is', 'is-not', 'starts', ...PRESENCE],
  number: ['at-least', 'at-most', 'is', ...PRESENCE],
  money: ['at-least', 'at-most', ...PRESENCE],
  day: ['within', 'longer-ago', 'from', 'until', ...PRESENCE],
  instant: ['within', 'longer-ago', 'from', 'until', ...PRESENCE],
  boolean: ['yes', 'no'],
  choice: ['one-of', 'none-of', ...PRESENCE],
  choices: ['has-any', 'has-none', ...PRESENCE],
  rows: ['some', 'none'],
};

/** How a field may be compared; the first is proposed. */
export function comparisonsOf(name: string, field: FactField): readonly Comparison[] {
  return name === GROUPS_FACT ? ['in-group', 'not-in-group'] : BY_TYPE[field.type];
}
