import { wordBook } from '../../shared/index.ts';
import { en } from './form-words.en.ts';
import { ja } from './form-words.ja.ts';

/** What forms say to whoever fills them in, and to whoever builds them. */
export const formWords = wordBook(en, ja);

/** Something that `formWords` say. */
export type FormKey = keyof typeof en;
