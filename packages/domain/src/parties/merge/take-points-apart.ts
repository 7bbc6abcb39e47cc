import type { Apart } from './apart.ts';
import { type OwnedPoint, type PartyRecord, pointKey } from './party-record.ts';
import { takeListApart } from './take-list-apart.ts';

function isSame(one: OwnedPoint, other: OwnedPoint): boolean {
  return (
    one.value === other.value && one.shared === other.shared && (one.label ?? '') === (other.label ?? '')
  );
}

/**
 * Every record gets its contact points back as they were. One that was changed since is as it is now wherever it was, one
 * that was removed since stays removed, one that was added since stays with the survivor, which also keeps an order that was
 * made since.
 * Source: ours, because what somebody changed or removed since was meant, on whichever record it stood before.
 */
export function takePointsApart(
  before: readonly Pick<PartyRecord, 'points'>[],
  merged: readonly OwnedPoint[],
  now: readonly OwnedPoint[],
): Apart<readonly OwnedPoint[]> {
  const current = new Map(now.map((point) => [pointKey(point), point]));
  const changed = merged.flatMap((point) => {
    const here = current.get(pointKey(point));
    return here && !isSame(here, point) ? [here] : [];
  });
  const fresh = new Map(changed.map((point) => [pointKey(point), point]));
  const { values, added, removed } = takeListApart(
    before.map(({ points }) => points.map((point) => fresh.get(pointKey(point)) ?? point)),
    merged,
    now,
    pointKey,
  );
  const [own = [], ...others] = values;
  const isReordered =
    orderOf(merged, current) !== orderOf(now, new Map(merged.map((point) => [pointKey(point), point])));
  const place = new Map(now.map((point, index) => [pointKey(point), index]));
  const survivor = isReordered
    ? [...own].sort((a, b) => (place.get(pointKey(a)) ?? 0) - (place.get(pointKey(b)) ?? 0))
    : own;
  const about = (key: string) => (point: OwnedPoint) => ({ key, parameters: { value: point.value } });
  return {
    values: [survivor, ...others],
    kept: [
      ...changed.map(about('kept-point-since')),
      ...added.map(about('kept-new-point-since')),
      ...removed.map(about('removed-point-since')),
      ...(isReordered ? [{ key: 'kept-point-order-since' }] : []),
    ],
  };
}

/** The order of those points that are on both sides. */
function orderOf(points: readonly OwnedPoint[], others: ReadonlyMap<string, OwnedPoint>): string {
  return points
    .map(pointKey)
    .filter((key) => others.has(key))
    .join('\n');
}
