import { type OwnedPoint, type PartyRecord, pointKey, unite } from './party-record.ts';

/**
 * The contact points of records that become one: every one of each kind and identity, those of the first record first, with
 * the first label that one of them has. What one record shares is shared: it must not attach to the merged one either.
 * Source: ours, because a lost contact point is a lost customer, and a reception's number is one also on a person's
 * record.
 */
export function unitePoints(records: readonly Pick<PartyRecord, 'points'>[]): readonly OwnedPoint[] {
  const all = records.flatMap(({ points }) => points);
  const shared = new Set(all.filter((point) => point.shared).map(({ identity }) => identity));
  return unite(
    records.map(({ points }) => points),
    pointKey,
  ).map((point) => {
    const label = all.find((each) => pointKey(each) === pointKey(point) && each.label)?.label;
    return { ...point, shared: shared.has(point.identity), ...(label && { label }) };
  });
}
