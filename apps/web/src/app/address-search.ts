import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';

// Only what begins like a list, an object or a quoted text is read as one: a phone number that was searched for is a text.
const STRUCTURED = /^["[{]/;

function structured(text: string): unknown {
  if (!STRUCTURED.test(text)) throw new TypeError('a plain text');
  return JSON.parse(text);
}

/** Reads what follows the `?` of an address, texts in quotation marks too, as addresses had them once. */
export const parseSearch = parseSearchWith(structured);

/** Writes what follows the `?` of an address: texts as they are. */
export const stringifySearch = stringifySearchWith(JSON.stringify, structured);
