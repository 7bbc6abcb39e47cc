import './sparkline.css';

export interface SparklineProps {
  /** Oldest first; the base is zero. */
  readonly values: readonly number[];
}

const WIDTH = 92;
const HEIGHT = 22;

/** The course of a number as bars, without axes: few things a day are no line. A picture only: the words beside it say what matters. */
export function Sparkline({ values }: SparklineProps) {
  const most = Math.max(...values, 0);
  const step = WIDTH / Math.max(1, values.length);
  const last = values.length - 1;
  return (
    <svg className="ui-sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} aria-hidden="true">
      <path d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} />
      {values.map((value, index) => {
        const height = most > 0 ? (value / most) * HEIGHT : 0;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in the course.
            key={index}
            className={index === last ? 'ui-sparkline-last' : undefined}
            x={index * step + step * 0.15}
            y={HEIGHT - height}
            width={step * 0.7}
            height={height}
          />
        );
      })}
    </svg>
  );
}
