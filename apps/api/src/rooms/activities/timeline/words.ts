import { wordBook } from '@mikomi/domain/shared';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** The names of fields and of codes as timelines show them. */
export const timelineWords = wordBook(en, ja);
