import { useLingui } from '@lingui/react/macro';
import type { RefObject } from 'react';
import { useListedKey, useShortcut } from '#app/keyboard/shortcuts.tsx';

const merges = (list: Element | null) => [
  ...(list?.querySelectorAll<HTMLElement>('[data-pair="merge"]') ?? []),
];

/** The keys of a list of pairs: from one to the next, Enter compares them, N says that they are two. */
export function usePairKeys(list: RefObject<HTMLElement | null>): void {
  const { t } = useLingui();
  const step = (by: 1 | -1) => {
    const all = merges(list.current);
    const at = all.findIndex((each) => each.closest('li')?.contains(document.activeElement));
    all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  };
  const apart = () => {
    const row = document.activeElement?.closest('li');
    if (!row || !list.current?.contains(row)) return;
    row.querySelector<HTMLElement>('[data-pair="apart"]')?.click();
  };
  useShortcut('j', t`Next pair`, t`Duplicates`, () => step(1));
  useShortcut('k', t`Previous pair`, t`Duplicates`, () => step(-1));
  useListedKey('Enter', t`Compare and merge the pair`, t`Duplicates`);
  useShortcut('n', t`The pair is not the same`, t`Duplicates`, apart);
}
