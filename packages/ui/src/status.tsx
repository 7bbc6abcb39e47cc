import { classNames } from './class-names.ts';
import './status.css';

/** Each state has its own shape, so that it reads without colour. */
export type StatusShape = 'open' | 'begun' | 'half' | 'most' | 'done' | 'lost' | 'due';

export interface StatusProps {
  readonly shape: StatusShape;
  readonly text: string;
}

const filled: Readonly<Record<Exclude<StatusShape, 'lost' | 'done' | 'due'>, number>> = {
  open: 0,
  begun: 0.25,
  half: 0.5,
  most: 0.75,
};

const around = 2 * Math.PI * 2;

/** Where something stands: a shape that fills as it advances, and the word beside it. */
export function Status({ shape, text }: StatusProps) {
  return (
    <span className={classNames('ui-status', `ui-status-${shape}`)}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {shape === 'due' ? <path d="M7 0.75 13.25 7 7 13.25 0.75 7Z" fill="currentColor" /> : null}
        {shape === 'done' || shape === 'lost' ? <circle cx="7" cy="7" r="6.25" fill="currentColor" /> : null}
        {shape === 'done' ? <path d="m4.2 7.2 2 2 3.7-4" className="ui-status-cut" /> : null}
        {shape === 'lost' ? <path d="m4.9 4.9 4.2 4.2m0-4.2L4.9 9.1" className="ui-status-cut" /> : null}
        {shape in filled ? (
          <>
            <circle cx="7" cy="7" r="5.5" className="ui-status-ring" />
            <circle
              cx="7"
              cy="7"
              r="2"
              className="ui-status-fill"
              strokeDasharray={`${filled[shape as keyof typeof filled] * around} ${around}`}
              transform="rotate(-90 7 7)"
            />
          </>
        ) : null}
      </svg>
      {text}
    </span>
  );
}
