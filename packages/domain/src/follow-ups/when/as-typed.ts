import type { Sentence } from '../../shared/index.ts';
import { plainText } from './plain-text.ts';
import type { WhenRefusal } from './when.ts';

/** What is quoted of a text is quoted as it was typed: “Dec 5th”, 「三日後」, though it is read as “dec 5th” and 「3日後」. */
export function asTyped<Said extends Sentence | WhenRefusal>(said: Said, typed: string): Said {
  const quoted = said.parameters?.text;
  if (typeof quoted !== 'string') return said;
  return { ...said, parameters: { ...said.parameters, text: typedFor(quoted, typed) } };
}

/** The piece of a text that is read as this one; the piece itself where there is none. */
export function typedFor(quoted: string, typed: string): string {
  const at = typed.toLowerCase().indexOf(quoted);
  const found = at < 0 ? '' : typed.slice(at, at + quoted.length);
  if (plainText(found) === quoted) return found;
  // Widths, numerals and kana change how long a piece is, so each is tried; a text has eighty characters at most.
  for (let from = 0; from < typed.length; from += 1) {
    for (let to = from + 1; to <= typed.length; to += 1) {
      const piece = typed.slice(from, to);
      if (piece === piece.trim() && plainText(piece) === quoted) return piece;
    }
  }
  return quoted;
}
