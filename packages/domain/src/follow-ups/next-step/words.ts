import { wordBook } from '../../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What next steps, sleeping and putting off may have to say, with `phraseWords`, `followUpsWords` and `leadsWords`. */
export const nextStepWords = wordBook(en, ja);
