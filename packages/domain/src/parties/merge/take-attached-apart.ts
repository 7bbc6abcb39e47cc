import { ownEntry } from '../../shared/index.ts';
import type { Apart } from './apart.ts';
import type { MergePlan } from './merge-parties.ts';
import { named } from './merge-words.ts';
import type { PartyRecord } from './party-record.ts';

/**
 * What the survivor still holds goes back to the record it came from; what came since stays, what went since is gone.
 * Source: ours, because what came after the merge came to the one record there was.
 */
export function takeAttachedApart(
  { before, merged }: MergePlan,
  now: PartyRecord,
): Apart<PartyRecord['attached']> {
  const [own = merged, ...others] = before;
  const still = (what: string, ids: readonly string[]) => {
    const here = new Set(ownEntry(now.attached, what));
    return ids.filter((id) => here.has(id));
  };
  const kinds = [...new Set([...Object.keys(own.attached), ...Object.keys(now.attached)])];
  const survivor = kinds.flatMap((what): readonly [string, readonly string[]][] => {
    const known = new Set(ownEntry(merged.attached, what));
    const since = (ownEntry(now.attached, what) ?? []).filter((id) => !known.has(id));
    const ids = [...still(what, ownEntry(own.attached, what) ?? []), ...since];
    return Object.hasOwn(own.attached, what) || ids.length > 0 ? [[what, ids]] : [];
  });
  const gone = Object.entries(merged.attached).flatMap(([what, ids]) => {
    const count = ids.length - still(what, ids).length;
    return count > 0 ? [{ key: 'gone-since', parameters: { count, what: named('attached', what) } }] : [];
  });
  const back = others.map(({ attached }) =>
    Object.fromEntries(Object.entries(attached).map(([what, ids]) => [what, still(what, ids)])),
  );
  return { values: [Object.fromEntries(survivor), ...back], kept: gone };
}
