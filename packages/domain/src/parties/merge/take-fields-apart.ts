import { ownEntry } from '../../shared/index.ts';
import type { Apart } from './apart.ts';
import { fieldSetsOf } from './field-set.ts';
import type { MergePlan } from './merge-parties.ts';
import { named } from './merge-words.ts';
import { type PartyRecord, sameValue } from './party-record.ts';

/**
 * A field that was changed since stays with the survivor as it is now, with all that belongs to it.
 * Source: ours, because what somebody changed since was meant, and the parts of a field mean something only together.
 */
export function takeFieldsApart(
  { before, merged }: MergePlan,
  now: PartyRecord,
): Apart<Pick<PartyRecord, 'fields' | 'changedAt' | 'verified'>> {
  const [own = merged, ...others] = before;
  const changed = fieldSetsOf([own, merged, now]).filter(({ parts }) =>
    parts.some((part) => !sameValue(ownEntry(merged.fields, part), ownEntry(now.fields, part))),
  );
  const parts = new Set(changed.flatMap((set) => set.parts));
  const names = new Set([...parts, ...changed.map(({ name }) => name)]);
  const pick = <Value>(old: Readonly<Record<string, Value>>, fresh: Readonly<Record<string, Value>>) => ({
    ...Object.fromEntries(Object.entries(old).filter(([part]) => !parts.has(part))),
    ...Object.fromEntries(Object.entries(fresh).filter(([part]) => parts.has(part))),
  });
  const survivor = {
    fields: pick(own.fields, now.fields),
    changedAt: pick(own.changedAt, now.changedAt),
    verified: [
      ...own.verified.filter((name) => !names.has(name)),
      ...now.verified.filter((name) => names.has(name)),
    ],
  };
  return {
    values: [survivor, ...others],
    kept: changed.map(({ name }) => ({
      key: 'kept-field-since',
      parameters: { field: named('field', name) },
    })),
  };
}
