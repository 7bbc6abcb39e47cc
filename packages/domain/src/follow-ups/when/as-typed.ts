import type { Sentence } from '../../shared/index.ts';
import type { WhenRefusal } from './when.ts';

/** What is quoted of a text is quoted as it was typed: “Dec 5th”, though it is read in lower case. */
export function asTyped<Said extends Sentence | WhenRefusal>(said: Said, typed: string): Said {
  const quoted = said.parameters?.text;
  if (typeof quoted !== 'string') return said;
  const at = typed.toLowerCase().indexOf(quoted);
  if (at < 0) return said;
  return { ...said, parameters: { ...said.parameters, text: typed.slice(at, at + quoted.length) } };
}
