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
  const share = (ratio: number | null | undefined) =>
    ratio == null ? '' : ` (${ratio > 0 ? '+' : ''}${formats.share(ratio)})`;
  const compare = (
    difference: number,
    ratio: number | null | undefined,
    write: (size: number) => string,
    before: string,
  ): Words => {
    if (difference === 0) return { direction: 'level', text: t`As before` };
    const size = `${write(Math.abs(difference))}`;
    const percent = share(ratio);
    return difference > 0
      ? { direction: 'up', text: t`${size} more${percent}, before: ${before}` }
      : { direction: 'down', text: t`${size} less${percent}, before: ${before}` };
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
      const size = formats.number(Math.abs(points) * 100);
      const shown = formats.share(before);
      if (points === 0) return { direction: 'level', text: t`As before` };
      return points > 0
        ? { direction: 'up', text: t`${size} points more, before: ${shown}` }
        : { direction: 'down', text: t`${size} points less, before: ${shown}` };
    },
  };
}
