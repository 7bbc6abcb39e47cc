import type { SentenceParameter, SentenceParameters } from './sentence-parameters.ts';

/**
 * An expected "no", as a value: never thrown, turned into the API's error type at its edge.
 * `because` is a stable kebab-case code and the key of its sentence; `path` names the input field it is about:
 * the keys to it, from the outside in, positions in lists as texts ('0').
 */
export interface Refusal<Code extends string = string> {
  readonly kind: 'refused';
  readonly because: Code;
  readonly path?: readonly string[];
  readonly parameters?: SentenceParameters;
}

/** What a sentence quotes of a text that was typed or sent: enough to know it again. */
const LONGEST_QUOTED = 120;

function quoted(value: SentenceParameter): SentenceParameter {
  if (typeof value === 'string')
    return value.length > LONGEST_QUOTED
      ? `${value.slice(0, LONGEST_QUOTED).replace(/[\ud800-\udbff]$/, '')}…`
      : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(quoted);
  return 'key' in value && value.parameters ? { ...value, parameters: allQuoted(value.parameters) } : value;
}

function allQuoted(parameters: SentenceParameters): SentenceParameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, quoted(value)]));
}

/**
 * Builds a refusal; `about` adds the field it concerns and the facts its sentence mentions, of a long text its beginning.
 * Source: ours, because what was refused may be a pasted page, and a sentence that repeats it is not read.
 */
export function refuse<const Code extends string>(
  because: Code,
  about: { readonly path?: readonly string[]; readonly parameters?: SentenceParameters } = {},
): Refusal<Code> {
  const { parameters } = about;
  return { kind: 'refused', because, ...about, ...(parameters && { parameters: allQuoted(parameters) }) };
}

/** Tells a refusal from any other outcome. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refused';
}
