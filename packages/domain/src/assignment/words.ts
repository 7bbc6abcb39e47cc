import { wordBook } from '../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What this room may have to say. */
export const assignmentWords = wordBook(en, ja);
