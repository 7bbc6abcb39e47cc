import { useState } from 'react';
import { useSettled } from './use-settled.ts';

export type Named = { readonly id: string; readonly name: string };

/** What is typed into a choice, and what to look for by it. */
export type Lookup = {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** A breath after the last key; null while nothing is looked for, or what stands there is what is chosen. */
  readonly search: string | null;
  /** Whether `search` is what is typed now. */
  readonly isSettled: boolean;
};

/** The text of a choice among records that the server finds. It follows what is chosen, also where that changes from outside. */
export function useLookup(value: Named | null): Lookup {
  const [text, setText] = useState(value?.name ?? '');
  const [named, setNamed] = useState(value);
  // The name of what is chosen already may become known later, and a form may be emptied.
  if (named?.id !== value?.id || named?.name !== value?.name) {
    setNamed(value);
    setText(value?.name ?? '');
  }
  const typed = text.trim();
  const later = useSettled(typed);
  // An emptied field asks for nothing at once: what stood there a breath ago is not what is looked for.
  const settled = typed === '' ? '' : later;
  return {
    text,
    setText,
    search: settled === '' || settled === value?.name ? null : settled,
    isSettled: settled === typed,
  };
}
