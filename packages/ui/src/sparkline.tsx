import { linePath, placePoints } from './scale.ts';
import './sparkline.css';

export interface SparklineProps {
  /** Oldest first; the base is zero. */
  readonly values: readonly number[];
}

/** The course of a number, without axes. A picture only: the words beside it say what matters. */
export function Sparkline({ values }: SparklineProps) {
  const points = placePoints(values, Math.max(...values, 0), 92, 22);
  const last = points.at(-1);
  return (
    <svg className="ui-sparkline" viewBox="-2 -3 96 28" aria-hidden="true">
      <path d={linePath(points)} />
      {last ? <circle cx={last.x} cy={last.y} r="2" /> : null}
    </svg>
  );
}
