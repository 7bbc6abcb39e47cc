import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import styles from './closings-plot.module.css';
import { useFollowLink } from './follow-link.ts';

export type MonthBar = {
  readonly id: string;
  /** Under the bar. */
  readonly shown: string;
  /** For screen readers, with the year. */
  readonly name: string;
  readonly value: number;
  /** What it was a year before, where there is anything to compare with. */
  readonly before?: number;
  readonly href: string;
  /** Not over yet. */
  readonly isRunning: boolean;
  /** Inside the chosen period. */
  readonly isChosen: boolean;
};

type MonthBarsProps = {
  readonly title: string;
  readonly bars: readonly MonthBar[];
  /** Common to all plots of a row, so that they can be compared. */
  readonly max: number;
  readonly look: 'won' | 'lost';
};

const WIDTH = 480;
const HEIGHT = 132;
const FOOT = 22;
const HEAD = 18;

/**
 * One bar a month over a zero base, each with its number, and across it a line at what it was a year before; every bar opens
 * its rows. One stop for Tab, arrows move on.
 */
export function MonthBars({ title, bars, max, look }: MonthBarsProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const follow = useFollowLink();
  const [current, setCurrent] = useState(bars.length - 1);
  const step = WIDTH / Math.max(1, bars.length);
  const room = HEIGHT - FOOT - HEAD;
  const said = (name: string, value: number, before: number | undefined) => {
    const number = formats.number(value);
    if (before === undefined) return `${name}: ${number}`;
    return t`${name}: ${number}; a year before: ${formats.number(before)}`;
  };
  const move = (event: KeyboardEvent<Element>, index: number) => {
    const next = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: bars.length - 1 }[event.key];
    if (next === undefined || next < 0 || next >= bars.length) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.parentElement?.querySelectorAll<SVGAElement>('a')[next]?.focus();
  };
  return (
    <figure className={styles.plot}>
      <figcaption className={styles.caption}>{title}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing groups its links by role alone. */}
      <svg
        role="group"
        aria-label={t`${title} by month`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.drawing}
        data-look={look}
      >
        {bars.map(({ id, shown, name, value, before, href, isRunning, isChosen }, index) => {
          const heightOf = (number: number) => (max > 0 ? (number / max) * room : 0);
          const height = heightOf(value);
          const top = HEAD + room - height;
          const beforeAt = before === undefined ? undefined : HEAD + room - heightOf(before);
          // The number stands clear of the line.
          const numberAt =
            (beforeAt !== undefined && beforeAt < top && beforeAt > top - 18 ? beforeAt : top) - 5;
          const middle = index * step + step / 2;
          return (
            <a
              key={id}
              href={href}
              tabIndex={index === Math.min(current, bars.length - 1) ? 0 : -1}
              className={styles.month}
              data-chosen={isChosen}
              data-running={isRunning}
              onClick={follow}
              onFocus={() => setCurrent(index)}
              onKeyDown={(event) => move(event, index)}
            >
              <title>{said(name, value, before)}</title>
              <rect className={styles.reach} x={index * step} width={step} height={HEIGHT} />
              <rect
                className={styles.bar}
                x={middle - step * 0.32}
                y={HEAD + room - height}
                width={step * 0.64}
                height={height}
              />
              {beforeAt === undefined ? null : (
                <line
                  className={styles.before}
                  x1={middle - step * 0.45}
                  x2={middle + step * 0.45}
                  y1={beforeAt}
                  y2={beforeAt}
                />
              )}
              {value > 0 ? (
                <text className={styles.number} x={middle} y={numberAt}>
                  {formats.number(value)}
                </text>
              ) : null}
              <text className={styles.label} x={middle} y={HEIGHT - 6}>
                {shown}
              </text>
            </a>
          );
        })}
        <line className={styles.base} x2={WIDTH} y1={HEAD + room} y2={HEAD + room} />
      </svg>
    </figure>
  );
}
