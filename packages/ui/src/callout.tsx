import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconFault, IconInfo, IconWarning } from './icons.ts';
import './callout.css';

export interface CalloutProps {
  /** `note` tells, `signal` is due or breaching, `fault` failed. */
  readonly tone?: 'note' | 'signal' | 'fault' | undefined;
  readonly title?: string | undefined;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

const pictures = { note: IconInfo, signal: IconWarning, fault: IconFault } as const;

/** A few words set apart from the page they belong to. */
export function Callout({ tone = 'note', title, children, action }: CalloutProps) {
  const Picture = pictures[tone];
  return (
    <div className={classNames('ui-callout', `ui-callout-${tone}`)}>
      <Picture aria-hidden="true" />
      <div className="ui-callout-words">
        {title ? <p className="ui-callout-title">{title}</p> : null}
        <div>{children}</div>
      </div>
      {action}
    </div>
  );
}
