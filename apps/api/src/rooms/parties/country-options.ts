import { countryName } from '@mikomi/domain/shared';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country that has a name, by its code of ISO 3166. */
export const countryOptions = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  .filter((code) => countryName(code, 'en') !== code)
  .map((key) => ({ key, label: { en: countryName(key, 'en'), ja: countryName(key, 'ja') }, inUse: true }));
