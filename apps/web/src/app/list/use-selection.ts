import { useState } from 'react';
import { NOTHING_CHOSEN, type Selection, within } from './selection.ts';

/** The rows chosen in a list as it is asked for; another search, filter or view begins with none. */
export function useSelection(
  asked: object,
  rows: readonly { readonly id: string }[],
): readonly [Selection, (selection: Selection) => void] {
  const list = JSON.stringify(asked);
  const [kept, keep] = useState({ list, selection: NOTHING_CHOSEN });
  const selection = kept.list === list ? within(kept.selection, rows) : NOTHING_CHOSEN;
  return [selection, (next) => keep({ list, selection: next })];
}
