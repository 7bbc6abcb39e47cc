import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import './progress-bar.css';

export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to `max`; null while unknown. */
  readonly value: number | null;
  readonly max?: number | undefined;
  /** The state in words, e.g. "1,204 of 3,000 rows". */
  readonly text: string;
}

/** How far something long has come. */
export function ProgressBar({ label, value, max = 100, text }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="ui-progress"
      value={value ?? 0}
      maxValue={max}
      valueLabel={text}
      isIndeterminate={value === null}
    >
      {({ percentage }) => (
        <>
          <div className="ui-progress-words">
            <Label>{label}</Label>
            <span className="ui-progress-text">{text}</span>
          </div>
          <div className="ui-progress-track">
            <div
              className={value === null ? 'ui-progress-fill ui-progress-unknown' : 'ui-progress-fill'}
              style={{ inlineSize: `${value === null ? 30 : percentage}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
