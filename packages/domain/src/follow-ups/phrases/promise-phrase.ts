import type { Sentence } from '../../shared/index.ts';
import type { FollowUpKind } from '../follow-up.ts';

/**
 * What a promise is called: by the name of its kind, or what the organization named it.
 * Source: ours, because people look for the word that they gave it themselves.
 */
export function promisePhrase(kind: FollowUpKind, label: string | null): Sentence | string {
  return label || { key: `promise-${kind}` };
}
