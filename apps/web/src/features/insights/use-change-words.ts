import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Direction } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { MoneyValue } from '#app/formats/money-alike.ts';

type Change = { readonly absolute: number; readonly ratio?: number | null };
type Words = { readonly direction: Direction; readonly text: string; readonly against?: string };

/**
 * How a number stands against what it is compared with, which `before` names: an arrow, a word and numbers. The difference
 * is that of the numbers as they stand there.
 */
export function useChangeWords(before: string): {
  readonly count: (change: Change, before: number) => Words;
  readonly money: (ratio: number | null | undefined, now: MoneyValue, before: MoneyValue) => Words;
  readonly rate: (now: number | null, before: number | null) => Words;
} {
  const { t } = useLingui();
  const formats = useFormats();
  const against = (number: string) => t`${before}: ${number}`;
  const compare = (
    difference: number,
    ratio: number | null | undefined,
    size: string,
    then: string,
  ): Words => {
    if (difference === 0) return { direction: 'level', text: t`As before`, against: against(then) };
    const share = ratio == null ? '' : `${ratio > 0 ? '+' : ''}${formats.share(ratio)}`;
    const more = share === '' ? t`${size} more` : t`${size} more (${share})`;
    const less = share === '' ? t`${size} less` : t`${size} less (${share})`;
    return difference > 0
      ? { direction: 'up', text: more, against: against(then) }
      : { direction: 'down', text: less, against: against(then) };
  };
  return {
    count: ({ absolute, ratio }, then) =>
      compare(absolute, ratio, formats.number(Math.abs(absolute)), formats.number(then)),
    money: (ratio, now, then) => {
      const { shown, write } = formats.moneyAlike([now, then]);
      const difference = shown(now) - shown(then);
      const size = write({ amount: Math.abs(difference), currency: now.currency });
      return compare(difference, ratio, size, write(then));
    },
    rate: (now, then) => {
      if (now === null) return { direction: 'level', text: t`Nothing closed` };
      if (then === null) return { direction: 'level', text: t`Nothing closed before` };
      const points = (Math.round(now * 1_000) - Math.round(then * 1_000)) / 10;
      const difference = Math.abs(points);
      const size = formats.number(difference);
      const stood = against(formats.share(then));
      if (points === 0) return { direction: 'level', text: t`As before`, against: stood };
      return points > 0
        ? {
            direction: 'up',
            text: plural(difference, { one: `${size} point more`, other: `${size} points more` }),
            against: stood,
          }
        : {
            direction: 'down',
            text: plural(difference, { one: `${size} point less`, other: `${size} points less` }),
            against: stood,
          };
    },
  };
}
