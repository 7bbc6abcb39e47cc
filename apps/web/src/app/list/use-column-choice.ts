import { useState } from 'react';
import { type ColumnChoice, readChoice } from './column-choice.ts';

type List = 'leads' | 'contacts' | 'companies';

/** Which columns of a list somebody wants on this device. */
export function useColumnChoice(list: List): readonly [ColumnChoice, (choice: ColumnChoice) => void] {
  const [choice, setChoice] = useState(() => read(list));
  const keep = (next: ColumnChoice) => {
    setChoice(next);
    try {
      localStorage.setItem(keyOf(list), JSON.stringify(next));
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  return [choice, keep];
}

const keyOf = (list: List) => `mikomi.columns.${list}`;

function read(list: List): ColumnChoice {
  try {
    return readChoice(localStorage.getItem(keyOf(list)));
  } catch {
    return {};
  }
}
