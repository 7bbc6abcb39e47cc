import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { IconFallen, IconRisen, IconSteady } from './icons.ts';
import { Sparkline } from './sparkline.tsx';
import { Tooltip } from './tooltip.tsx';
import './stat-tile.css';

export type Direction = 'up' | 'down' | 'level';

export interface StatTileProps {
  readonly label: string;
  /** What exactly it counts, told when its link is hovered or focused. */
  readonly definition?: string | undefined;
  /** The number, compact; `exact` is the whole of it. */
  readonly value: string;
  readonly exact?: string | undefined;
  readonly unit?: string | undefined;
  /** Which way it went and how much, in words, and below that what it is set against. */
  readonly change?:
    | { readonly direction: Direction; readonly text: ReactNode; readonly against?: ReactNode }
    | undefined;
  /** Oldest first. */
  readonly course?: readonly number[] | undefined;
  /** Opens the rows behind the number. */
  readonly href?: string | undefined;
}

const arrows = { up: IconRisen, down: IconFallen, level: IconSteady } as const;

/** One number, what it was before, and its course. */
export function StatTile(props: StatTileProps) {
  const { label, definition, value, exact, unit, change, course, href } = props;
  const Arrow = change ? arrows[change.direction] : null;
  const link = (
    <Link href={href ?? ''} className="ui-stat-link">
      {label}
    </Link>
  );
  return (
    <div className="ui-stat">
      <div className="ui-stat-label">
        {href ? definition ? <Tooltip text={definition}>{link}</Tooltip> : link : label}
      </div>
      <div className="ui-stat-line">
        <span className="ui-stat-value" title={exact}>
          {value}
          {unit ? <span className="ui-stat-unit">{unit}</span> : null}
        </span>
        {course ? <Sparkline values={course} /> : null}
      </div>
      {change && Arrow ? (
        <div className="ui-stat-change">
          <Arrow aria-hidden="true" />
          {change.text}
        </div>
      ) : null}
      {change?.against ? <div className="ui-stat-against">{change.against}</div> : null}
    </div>
  );
}

export interface StatRowProps {
  readonly children: ReactNode;
  /** Numbers alone need less room: two of them stand side by side on a phone. */
  readonly isCompact?: boolean;
}

/** Tiles side by side between hairlines. */
export function StatRow({ children, isCompact = false }: StatRowProps) {
  return (
    <div className="ui-stats" data-compact={isCompact || undefined}>
      {children}
    </div>
  );
}
