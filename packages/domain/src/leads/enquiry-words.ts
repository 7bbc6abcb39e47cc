import { wordBook } from '../shared/index.ts';
import { en } from './enquiry-words.en.ts';
import { ja } from './enquiry-words.ja.ts';

/** Why an enquiry becomes a touch, an activity, a lead opened again or a new one. */
export const enquiryWords = wordBook(en, ja);
