import { Link } from 'react-aria-components';
import './bar-list.css';
import './visually-hidden.css';

export interface Bar {
  readonly id: string;
  readonly text: string;
  readonly value: number;
  /** The value in the locale's form. */
  readonly shown: string;
  /** The value of the period before, drawn as a mark and said to screen readers. */
  readonly before?: { readonly value: number; readonly shown: string } | undefined;
  /** Opens the rows behind the bar. */
  readonly href?: string | undefined;
}

export interface BarListProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** What the marks stand for: "Year before". Needed as soon as a bar has one. */
  readonly beforeLabel?: string | undefined;
}

/** Values of a few things compared, over a zero base. Being a list with its numbers, it is its own table. */
export function BarList({ label, bars, beforeLabel }: BarListProps) {
  const longest = Math.max(...bars.flatMap((bar) => [bar.value, bar.before?.value ?? 0]), 0);
  const share = (value: number) => `${longest > 0 ? (value / longest) * 100 : 0}%`;
  return (
    <ul aria-label={label} className="ui-bars">
      {bars.map((bar) => (
        <li key={bar.id} className="ui-bar">
          <span className="ui-bar-text">
            {bar.href ? (
              <Link href={bar.href} className="ui-bar-link">
                {bar.text}
              </Link>
            ) : (
              bar.text
            )}
          </span>
          <span className="ui-bar-track" aria-hidden="true">
            <span className="ui-bar-fill" style={{ inlineSize: share(bar.value) }} />
            {bar.before === undefined ? null : (
              <span className="ui-bar-before" style={{ insetInlineStart: share(bar.before.value) }} />
            )}
          </span>
          <span className="ui-bar-value">
            {bar.shown}
            {bar.before && beforeLabel ? (
              <span className="ui-visually-hidden">{`${beforeLabel}: ${bar.before.shown}`}</span>
            ) : null}
          </span>
        </li>
      ))}
      {beforeLabel ? (
        <li aria-hidden="true" className="ui-bar-key">
          {beforeLabel}
        </li>
      ) : null}
    </ul>
  );
}
