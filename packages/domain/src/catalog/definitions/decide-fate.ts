import { isRefusal, type Refusal } from '../../shared/index.ts';
import type { CustomValue } from '../custom-value.ts';
import { convertChoice, convertChoices, convertValue } from './convert-value.ts';
import type { ConversionContext, FieldChange, ValueFate } from './field-change.ts';
import { keepToConstraints } from './keep-to-constraints.ts';

/**
 * A value is kept where it can be, converted where it can be read, and never guessed: else it is set aside.
 * Source: ours, because what is set aside can be brought back, and what was guessed is taken for true.
 */
export function decideFate(change: FieldChange, value: CustomValue, context: ConversionContext): ValueFate {
  const { before, after } = change;
  const moved = moveValue(change, value, context);
  if (isRefusal(moved)) return { kind: 'SET_ASIDE', because: moved };
  if (moved === null) return { kind: 'CONVERTED', value: null };
  const kept = keepToConstraints(after, moved);
  const isAsBefore = before.type === after.type && isSame(moved, value);
  if (isRefusal(kept)) return { kind: isAsBefore ? 'UNFIT' : 'SET_ASIDE', because: kept };
  return isSame(kept, value) && before.type === after.type
    ? { kind: 'KEPT' }
    : { kind: 'CONVERTED', value: kept };
}

function moveValue(
  { before, after, replacements }: FieldChange,
  value: CustomValue,
  context: ConversionContext,
): CustomValue | null | Refusal {
  if (before.type !== after.type) {
    const isToOne = before.type === 'MULTI_SELECT' && after.type === 'SELECT';
    const isToSeveral = before.type === 'SELECT' && after.type === 'MULTI_SELECT';
    if (isToSeveral) return convertChoices(before, after, [String(value)], replacements);
    const [only, ...others] = isToOne ? (value as readonly string[]) : [];
    if (only !== undefined && others.length === 0) return convertChoice(before, after, only, replacements);
    return convertValue(before, after, value, context);
  }
  if (after.type === 'SELECT') return convertChoice(before, after, String(value), replacements);
  if (after.type === 'MULTI_SELECT')
    return convertChoices(before, after, value as readonly string[], replacements);
  return value;
}

function isSame(a: CustomValue, b: CustomValue): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
