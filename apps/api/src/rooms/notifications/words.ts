import { wordBook } from '@mikomi/domain/shared';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What members are told. */
export const notificationsWords = wordBook(en, ja);
