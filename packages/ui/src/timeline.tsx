import type { ReactNode } from 'react';
import './timeline.css';

export interface TimelineProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What happened, newest first, along one line. */
export function Timeline({ label, children }: TimelineProps) {
  return (
    <ol aria-label={label} className="ui-timeline">
      {children}
    </ol>
  );
}

/** Sets a day, or "To come", apart. */
export function TimelineDay({ text }: { readonly text: string }) {
  return (
    <li className="ui-timeline-day">
      <h3>{text}</h3>
    </li>
  );
}

export interface TimelineItemProps {
  readonly icon: ReactNode;
  /** Who did what, in one line. */
  readonly title: ReactNode;
  /** When, relative; `exact` is the whole instant with its zone, and `dateTime` the same for machines. */
  readonly when: string;
  readonly exact: string;
  readonly dateTime: string;
  /** What was said or written. */
  readonly children?: ReactNode;
  /** Shown on hover and focus: edit, link, delete. */
  readonly actions?: ReactNode;
}

/** One thing that happened. */
export function TimelineItem({ icon, title, when, exact, dateTime, children, actions }: TimelineItemProps) {
  return (
    <li className="ui-timeline-item">
      <span className="ui-timeline-icon" aria-hidden="true">
        {icon}
      </span>
      <div className="ui-timeline-body">
        <div className="ui-timeline-head">
          <span className="ui-timeline-title">{title}</span>
          {actions ? <span className="ui-timeline-actions">{actions}</span> : null}
          <time dateTime={dateTime} title={exact} className="ui-timeline-when">
            {when}
          </time>
        </div>
        {children ? <div className="ui-timeline-text">{children}</div> : null}
      </div>
    </li>
  );
}
