import { type Refusal, refuse } from '../shared/index.ts';
import { type CustomField, LIMITS } from './custom-field.ts';

/**
 * Some fields of a kind of record may be quick in its lists; deals and visits have no list by custom fields.
 * Source: ours, because every index slows each write down, so a kind has a few.
 */
export function judgeIndexing(
  field: Pick<CustomField, 'id' | 'host'>,
  indexed: readonly Pick<CustomField, 'id' | 'host'>[],
): Refusal<'too-many-indexed' | 'indexed-without-list'> | undefined {
  if (field.host === 'DEAL' || field.host === 'VISIT')
    return refuse('indexed-without-list', { path: ['indexed'] });
  const others = indexed.filter(({ id, host }) => host === field.host && id !== field.id);
  return others.length < LIMITS.indexedPerHost
    ? undefined
    : refuse('too-many-indexed', { path: ['indexed'], parameters: { atMost: LIMITS.indexedPerHost } });
}
