import { MOST_MERGED, type PartyRecord } from '@mikomi/domain/parties';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { keyOf } from '../../../graphql/global-key.ts';

/** What a merge is asked with, its ids as keys. */
export interface MergeAsked {
  readonly kind: PartyRecord['kind'];
  readonly ids: readonly string[];
  readonly survivorId?: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface MergeInput {
  readonly ids: readonly string[];
  readonly survivorId?: string | null | undefined;
  readonly fields?: readonly { readonly field: string; readonly fromId: string }[] | null | undefined;
}

const MOST_CHOICES = 200;

/** Reads the ids of parties that are to become one; all of the kind of the first. */
export function readMerge({ ids, survivorId, fields }: MergeInput): MergeAsked | Refusal {
  if (ids.length > MOST_MERGED)
    return refuse('merge-too-many', { path: ['ids'], parameters: { atMost: MOST_MERGED } });
  if ((fields ?? []).length > MOST_CHOICES)
    return refuse('too-many-entries', { path: ['fields'], parameters: { atMost: MOST_CHOICES } });
  const kind = ids[0]?.startsWith('Company_') ? 'COMPANY' : 'CONTACT';
  if (new Set(ids.map((id) => id.split('_')[0])).size > 1)
    return refuse('merge-different-kinds', { path: ['ids'] });
  const type = kind === 'COMPANY' ? 'Company' : 'Contact';
  const keys: string[] = [];
  for (const id of ids) {
    const key = keyOf(id, type, ['ids']);
    if (isRefusal(key)) return key;
    keys.push(key);
  }
  const survivor = survivorId == null ? undefined : keyOf(survivorId, type, ['survivorId']);
  if (isRefusal(survivor)) return survivor;
  const chosen: Record<string, string> = {};
  for (const { field, fromId } of fields ?? []) {
    const key = keyOf(fromId, type, ['fields']);
    if (isRefusal(key)) return key;
    chosen[field] = key;
  }
  return { kind, ids: keys, fields: chosen, ...(survivor === undefined ? {} : { survivorId: survivor }) };
}
