import type { ReactNode } from 'react';
import { Button, Link } from 'react-aria-components';
import { IconAdd } from './icons.ts';
import './tab-bar.css';
import './visually-hidden.css';

export interface TabBarProps {
  /** Names the navigation landmark. */
  readonly label: string;
  /** Four `TabBarLink`s: two before the plus, two behind it. */
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly addLabel: string;
  /** Without it there is no plus. */
  readonly onAdd: (() => void) | undefined;
}

/** The navigation of a phone: at the thumb, with a plus in its middle. */
export function TabBar({ label, before, after, addLabel, onAdd }: TabBarProps) {
  return (
    <nav aria-label={label} className="ui-tab-bar">
      {before}
      {onAdd ? (
        <Button className="ui-tab-bar-add" aria-label={addLabel} onPress={onAdd}>
          <IconAdd aria-hidden="true" />
        </Button>
      ) : null}
      {after}
    </nav>
  );
}

export interface TabBarLinkProps {
  readonly href: string;
  readonly text: string;
  readonly icon: ReactNode;
  readonly isCurrent?: boolean | undefined;
  /** What waits there, in words; shown as a dot. */
  readonly due?: string | undefined;
}

/** One place to go on a phone. */
export function TabBarLink({ href, text, icon, isCurrent = false, due }: TabBarLinkProps) {
  return (
    <Link href={href} className="ui-tab-bar-link" {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
      <span className="ui-tab-bar-icon">
        {icon}
        {due ? <span className="ui-tab-bar-due" aria-hidden="true" /> : null}
      </span>
      {text}
      {due ? <span className="ui-visually-hidden">{due}</span> : null}
    </Link>
  );
}
