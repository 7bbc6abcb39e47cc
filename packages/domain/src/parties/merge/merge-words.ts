import { type SentenceParameter, wordBook } from '../../shared/index.ts';
import { en } from './merge-words.en.ts';
import { ja } from './merge-words.ja.ts';

/** What merging parties and taking it back has to say. */
export const mergeWords = wordBook(en, ja);

/** A field, channel or kind of record by the word that this room has for it; what it has none for by its name. */
export function named(what: 'field' | 'channel' | 'attached', name: string): SentenceParameter {
  const key = `merge.${what}.${name}`;
  return Object.hasOwn(en, key) ? { key } : name;
}
