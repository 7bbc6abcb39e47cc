import { useLingui } from '@lingui/react/macro';
import { useFormats } from '../formats/formats-context.tsx';
import type { CustomCondition } from './custom-condition.ts';
import { customFilterOf, type ListedField } from './custom-filter.ts';

/** Says a condition as a sentence: "Floor area is 100 to 200". What is not applied says why. */
export function useConditionWords(
  nameOfMember: (id: string | undefined) => string,
): (field: ListedField | undefined, condition: CustomCondition) => string {
  const { t } = useLingui();
  const formats = useFormats();

  const bound = (field: ListedField, value: string, currency: string | undefined) => {
    if (field.type === 'DATE') return formats.day(value);
    return field.type === 'MONEY'
      ? formats.money({ amount: Number(value), currency: currency ?? '' })
      : formats.number(Number(value), 'as-entered');
  };
  const range = (field: ListedField, { from, to, currency }: CustomCondition) => {
    const { label, type } = field;
    const [low, high] = [from, to].map((each) => (each === undefined ? '' : bound(field, each, currency)));
    if (low === high) return t`${label} is ${low}`;
    if (low && high) return t`${label} is ${low} to ${high}`;
    if (type === 'DATE') return low ? t`${label} is ${low} or later` : t`${label} is ${high} or earlier`;
    return low ? t`${label} is ${low} or more` : t`${label} is ${high} or less`;
  };
  const chosen = ({ options }: ListedField, { of = [] }: CustomCondition) =>
    formats.either(of.map((key) => options.find((option) => option.key === key)?.label ?? key));

  return (field, condition) => {
    if (!field) return t`A field that no longer exists (not applied)`;
    const { label } = field;
    if (field.archived) return t`${label} is no longer in use (not applied)`;
    if (!customFilterOf(field, condition)) return t`${label} can’t be compared like this (not applied)`;
    const text = condition.text ?? '';
    const choices = chosen(field, condition);
    switch (condition.how) {
      case 'contains':
        return t`${label} contains “${text}”`;
      case 'is':
        return field.type === 'MEMBER'
          ? t`${label} is ${nameOfMember(condition.text)}`
          : t`${label} is “${text}”`;
      case 'between':
        return range(field, condition);
      case 'any':
        return t`${label} is ${choices}`;
      case 'none':
        return t`${label} is not ${choices}`;
      case 'yes':
        return t`${label}: yes`;
      case 'no':
        return t`${label}: no`;
      case 'empty':
        return t`${label} is empty`;
      case 'filled':
        return t`${label} is filled in`;
    }
  };
}
