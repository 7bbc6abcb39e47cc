import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { linePath, placePoints, roundTicks } from './scale.ts';
import { useWidth } from './use-width.ts';
import './line-plot.css';
import './visually-hidden.css';

export interface PlotSeries {
  readonly id: string;
  readonly text: string;
  /** One value per position; a series may end earlier than the axis. */
  readonly values: readonly number[];
  /** The period before or another yardstick: drawn faint and dashed. */
  readonly isFaint?: boolean | undefined;
}

export interface LinePlotProps {
  /** The question the plot answers. */
  readonly label: string;
  /** The names of the positions, oldest first. */
  readonly positions: readonly string[];
  readonly series: readonly PlotSeries[];
  /** Writes a value in the locale's form. */
  readonly format: (value: number) => string;
  readonly showTableLabel: string;
  readonly hideTableLabel: string;
  /** Heads the first column of the table: "Month". */
  readonly positionLabel: string;
}

const height = 208;
const labelRoom = 56;
const room = { top: 12, end: 104, bottom: 24, start: 44 } as const;

/** A course over time: zero base, few lines, each named at its end; the same as a table on request. */
export function LinePlot(props: LinePlotProps) {
  const { label, positions, series, format, showTableLabel, hideTableLabel, positionLabel } = props;
  const [isTable, setTable] = useState(false);
  const id = useId();
  return (
    <figure className="ui-plot" aria-labelledby={id}>
      <figcaption id={id} className="ui-visually-hidden">
        {label}
      </figcaption>
      {isTable ? (
        <PlotTable {...{ label, positions, series, format, positionLabel }} />
      ) : (
        <Lines {...{ positions, series, format }} />
      )}
      <Button className="ui-plot-toggle" onPress={() => setTable(!isTable)}>
        {isTable ? hideTableLabel : showTableLabel}
      </Button>
    </figure>
  );
}

function Lines({ positions, series, format }: Pick<LinePlotProps, 'positions' | 'series' | 'format'>) {
  const [ref, width] = useWidth(640);
  const inner = { width: width - room.start - room.end, height: height - room.top - room.bottom };
  const ticks = roundTicks(Math.max(...series.flatMap((each) => each.values), 0), 4);
  const max = ticks.at(-1) ?? 0;
  const gap = positions.length > 1 ? inner.width / (positions.length - 1) : 0;
  const every = Math.max(1, Math.ceil((positions.length * labelRoom) / inner.width));
  const y = (value: number) => (max > 0 ? inner.height - (value / max) * inner.height : inner.height);
  return (
    <svg
      ref={ref}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="ui-plot-drawing"
      aria-hidden="true"
    >
      <g transform={`translate(${room.start} ${room.top})`}>
        {ticks.map((tick) => (
          <g key={tick} transform={`translate(0 ${y(tick)})`}>
            <line x2={inner.width} className={tick === 0 ? 'ui-plot-base' : 'ui-plot-rule'} />
            <text x={-8} dy="0.35em" textAnchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        {positions.map((position, index) =>
          index % every === 0 ? (
            <text
              key={position}
              x={index * gap}
              y={inner.height + 18}
              textAnchor={index === 0 ? 'start' : 'middle'}
            >
              {position}
            </text>
          ) : null,
        )}
        {namesApart(series.map((each) => y(each.values.at(-1) ?? 0))).map((nameY, index) => {
          const each = series[index];
          if (!each || each.values.length === 0) return null;
          const points = placePoints(each.values, max, gap * (each.values.length - 1), inner.height);
          const last = points.at(-1);
          return (
            <g key={each.id} className={classNames('ui-plot-series', each.isFaint && 'ui-plot-faint')}>
              <path d={linePath(points)} />
              {last && !each.isFaint ? <circle cx={last.x} cy={last.y} r="3" /> : null}
              <text x={(last?.x ?? 0) + 8} y={nameY} dy="0.35em">
                {each.text}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

/** Moves the names of lines that end close together apart, at least 14 units each, keeping their order. */
function namesApart(ends: readonly number[]): readonly number[] {
  const order = ends.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  const placed = [...ends];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const { end, index } of order) {
    lowest = Math.max(end, lowest + 14);
    placed[index] = lowest;
  }
  return placed;
}

type PlotTableProps = Pick<LinePlotProps, 'label' | 'positions' | 'series' | 'format' | 'positionLabel'>;

function PlotTable({ label, positions, series, format, positionLabel }: PlotTableProps) {
  return (
    <table className="ui-plot-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{positionLabel}</th>
          {series.map((each) => (
            <th key={each.id} scope="col" className="ui-plot-number">
              {each.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {positions.map((position, index) => (
          <tr key={position}>
            <th scope="row">{position}</th>
            {series.map((each) => {
              const value = each.values[index];
              return (
                <td key={each.id} className="ui-plot-number">
                  {value === undefined ? '–' : format(value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
