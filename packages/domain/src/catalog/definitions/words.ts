import { wordBook } from '../../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What the definitions of custom fields may have to say. */
export const definitionWords = wordBook(en, ja);
