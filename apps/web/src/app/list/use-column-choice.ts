import { useState } from 'react';
import { type ColumnChoice, readChoice } from './column-choice.ts';
import { type ColumnOrder, readColumnOrder } from './column-order.ts';

type List = 'leads' | 'contacts' | 'companies';
type Kept<Value> = readonly [Value, (value: Value) => void];

/** Which columns of a list somebody wants on this device. */
export const useColumnChoice = (list: List): Kept<ColumnChoice> =>
  useKept(`mikomi.columns.${list}`, readChoice);

/** … and in which order. */
export const useColumnOrder = (list: List): Kept<ColumnOrder> =>
  useKept(`mikomi.column-order.${list}`, readColumnOrder);

function useKept<Value>(key: string, read: (kept: string | null) => Value): Kept<Value> {
  const [value, setValue] = useState(() => {
    try {
      return read(localStorage.getItem(key));
    } catch {
      return read(null);
    }
  });
  const keep = (next: Value) => {
    setValue(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Without storage it lasts as long as the page.
    }
  };
  return [value, keep];
}
