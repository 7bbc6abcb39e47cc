import { wordBook } from '../shared/index.ts';
import { en } from './inbound-words.en.ts';
import { ja } from './inbound-words.ja.ts';

/** What came in that is nobody's enquiry, and why something could not be read or fetched. */
export const inboundWords = wordBook(en, ja);

/** Something that `inboundWords` say. */
export type InboundKey = keyof typeof en;
