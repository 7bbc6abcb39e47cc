import { Skeleton } from './skeleton.tsx';
import './table.css';

export interface TableSkeletonRowProps {
  readonly columnCount: number;
  /** Varies the lengths, so that rows do not look stamped. */
  readonly seed: number;
  readonly offset?: number | undefined;
}

const lengths = ['72%', '54%', '83%', '46%', '64%'] as const;

/** A row that is still on its way. */
export function TableSkeletonRow({ columnCount, seed, offset }: TableSkeletonRowProps) {
  const placed = offset !== undefined;
  return (
    <div
      aria-hidden="true"
      className={placed ? 'ui-table-row ui-table-row-placed' : 'ui-table-row'}
      style={placed ? { transform: `translateY(${offset}px)` } : undefined}
    >
      {Array.from({ length: columnCount }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells have no other identity and never move.
        <div key={column} className="ui-table-cell">
          <Skeleton width={lengths[(seed * 3 + column * 2) % lengths.length]} />
        </div>
      ))}
    </div>
  );
}
