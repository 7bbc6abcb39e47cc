import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './badge.css';

/** `signal` is for due, breaching or hot only; `fault` for what failed. */
export type Tone = 'neutral' | 'accent' | 'signal' | 'fault';

export interface BadgeProps {
  readonly tone?: Tone | undefined;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A word that marks a thing. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span className={classNames('ui-badge', `ui-badge-${tone}`)}>
      {icon}
      {children}
    </span>
  );
}
