import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Direction } from '@mikomi/ui';
import type { MoneyValue } from '#app/formats/formats.ts';
import { useFormats } from '#app/formats/formats-context.tsx';

type Change = { readonly absolute: number; readonly ratio?: number | null };
type Words = { readonly direction: Direction; readonly text: string };

/** How a number stands against the period before: an arrow, a word and numbers. */
export function useChangeWords(): {
  readonly count: (change: Change, before: number) => Words;
  readonly money: (change: Change, before: MoneyValue) => Words;
  readonly rate: (now: number | null, before: number | null, points: number | null) => Words;
} {
  const { t } = useLingui();
  const formats = useFormats();
  const share = (ratio: number) => `${ratio > 0 ? '+' : ''}${formats.share(ratio)}`;
  const compare = (
    difference: number,
    ratio: number | null | undefined,
    write: (size: number) => string,
    before: string,
  ): Words => {
    if (difference === 0) return { direction: 'level', text: t`As before` };
    const size = write(Math.abs(difference));
    if (ratio == null)
      return difference > 0
        ? { direction: 'up', text: t`${size} more, before: ${before}` }
        : { direction: 'down', text: t`${size} less, before: ${before}` };
    const percent = share(ratio);
    return difference > 0
      ? { direction: 'up', text: t`${size} more (${percent}), before: ${before}` }
      : { direction: 'down', text: t`${size} less (${percent}), before: ${before}` };
  };
  return {
    count: ({ absolute, ratio }, before) => compare(absolute, ratio, formats.number, formats.number(before)),
    money: ({ absolute, ratio }, before) =>
      compare(
        absolute,
        ratio,
        (amount) => formats.money({ amount, currency: before.currency }, 'compact'),
        formats.money(before, 'compact'),
      ),
    rate: (now, before, points) => {
      if (now === null) return { direction: 'level', text: t`Nothing closed` };
      if (before === null || points === null) return { direction: 'level', text: t`Nothing closed before` };
      // As many decimals as are shown, for "1 point" is said of what stands there as 1.
      const difference = Math.round(Math.abs(points) * 1_000) / 10;
      const size = formats.number(difference);
      const shown = formats.share(before);
      if (points === 0) return { direction: 'level', text: t`As before` };
      return points > 0
        ? {
            direction: 'up',
            text: plural(difference, {
              one: `${size} point more, before: ${shown}`,
              other: `${size} points more, before: ${shown}`,
            }),
          }
        : {
            direction: 'down',
            text: plural(difference, {
              one: `${size} point less, before: ${shown}`,
              other: `${size} points less, before: ${shown}`,
            }),
          };
    },
  };
}
