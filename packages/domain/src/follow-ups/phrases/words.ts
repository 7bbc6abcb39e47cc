import { wordBook } from '../../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What the sentences of reminders, escalations and my day are made of: lengths of time and kinds of promises. */
export const phraseWords = wordBook(en, ja);
