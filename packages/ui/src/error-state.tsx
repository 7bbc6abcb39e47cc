import type { ReactNode } from 'react';
import { IconFault } from './icons.ts';
import './state.css';

export interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  /** What is kept. */
  readonly kept: ReactNode;
  /** What to do: a button, mostly "Try again". */
  readonly action?: ReactNode;
  /** A reference one can quote to support. */
  readonly reference?: string | undefined;
}

/** What a place says when it could not be shown: what happened, what is kept, what to do. */
export function ErrorState({ title, kept, action, reference }: ErrorStateProps) {
  return (
    <div className="ui-state" role="alert">
      <IconFault aria-hidden="true" className="ui-state-fault" />
      <p className="ui-state-title">{title}</p>
      <p className="ui-state-text">{kept}</p>
      {action}
      {reference ? <code className="ui-state-reference">{reference}</code> : null}
    </div>
  );
}
