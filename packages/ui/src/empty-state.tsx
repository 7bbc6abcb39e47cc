import type { ReactNode } from 'react';
import './state.css';

export interface EmptyStateProps {
  /** One sentence that says what will be here. */
  readonly text: ReactNode;
  /** One action that begins it. */
  readonly action?: ReactNode;
}

/** What a place says while nothing is there. */
export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <div className="ui-state">
      <p className="ui-state-text">{text}</p>
      {action}
    </div>
  );
}
