import type { OwnedPoint } from '@mikomi/domain/parties';
import type { PointRow } from '../store/point-rows.ts';

/** A stored point as it is to be, and with whom. */
export interface PlacedPoint extends Pick<PointRow, 'id' | 'partyId' | 'value' | 'shared' | 'position'> {}

/** What becomes of stored points so that every record has its own. */
export interface PointPlan {
  readonly placed: readonly PlacedPoint[];
  readonly made: readonly {
    readonly partyId: string;
    readonly point: OwnedPoint;
    readonly position: number;
  }[];
  /** What no record of these has any more. */
  readonly left: readonly string[];
}

/** A row that a record has already stays with it; one that another has no more moves; what nobody has is made. */
export function planPoints(
  rows: readonly PointRow[],
  wanted: ReadonlyMap<string, readonly OwnedPoint[]>,
): PointPlan {
  const taken = new Map<string, PointRow>();
  const used = new Set<string>();
  const places = [...wanted].flatMap(([partyId, points]) =>
    points.map((point, position) => ({ partyId, point, position, place: `${partyId} ${position}` })),
  );
  const take = (fits: (row: PointRow, partyId: string) => boolean) => {
    for (const { partyId, point, place } of places) {
      if (taken.has(place)) continue;
      const row = rows.find((each) => !used.has(each.id) && isSame(each, point) && fits(each, partyId));
      if (!row) continue;
      taken.set(place, row);
      used.add(row.id);
    }
  };
  take((row, partyId) => row.partyId === partyId);
  take(() => true);
  return {
    placed: places.flatMap(({ partyId, point, position, place }) => {
      const row = taken.get(place);
      return row ? [{ id: row.id, partyId, value: point.value, shared: point.shared, position }] : [];
    }),
    made: places.filter(({ place }) => !taken.has(place)),
    left: rows.filter(({ id, partyId }) => !used.has(id) && wanted.has(partyId)).map(({ id }) => id),
  };
}

function isSame(row: PointRow, point: OwnedPoint): boolean {
  return row.kind === point.kind && row.identity === point.identity;
}
