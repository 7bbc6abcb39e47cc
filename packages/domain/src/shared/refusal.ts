import type { SentenceParameters } from './sentence-parameters.ts';

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

/** Builds a refusal; `about` adds the field it concerns and the facts its sentence mentions. */
export function refuse<const Code extends string>(
  because: Code,
  about: { readonly path?: readonly string[]; readonly parameters?: SentenceParameters } = {},
): Refusal<Code> {
  return { kind: 'refused', because, ...about };
}

/** Tells a refusal from any other outcome. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refused';
}
