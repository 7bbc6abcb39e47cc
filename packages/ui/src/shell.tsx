import type { ReactNode } from 'react';
import './shell.css';

export interface ShellProps {
  /** A `Sidebar`. */
  readonly sidebar: ReactNode;
  /** A `TopLine`. */
  readonly topLine: ReactNode;
  /** A `TabBar`, shown on a phone in place of the sidebar. */
  readonly tabBar: ReactNode;
  /** The first link of the page, for the keyboard: "Skip to content". */
  readonly skipLabel: string;
  /** A `SidePanel`, beside the content on a desk, over it on a phone. */
  readonly panel?: ReactNode;
  /** What is to be known on every page, below its content. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: sidebar, top line, content; on a phone four tabs at the thumb and a plus. */
export function Shell({ sidebar, topLine, tabBar, skipLabel, panel, foot, children }: ShellProps) {
  return (
    <div className="ui-shell">
      <a className="ui-shell-skip" href="#content">
        {skipLabel}
      </a>
      {sidebar}
      <div className="ui-shell-page">
        {topLine}
        <div className="ui-shell-work">
          <main id="content" tabIndex={-1} className="ui-shell-content">
            {children}
          </main>
          {panel}
        </div>
        {foot ? <div className="ui-shell-foot">{foot}</div> : null}
      </div>
      {tabBar}
    </div>
  );
}

export interface TopLineProps {
  /** Where I am: a `Breadcrumb`, or the page's title. */
  readonly place: ReactNode;
  /** Search, new, and whatever the page adds. */
  readonly actions?: ReactNode;
}

/** The line above the content that says where one is. */
export function TopLine({ place, actions }: TopLineProps) {
  return (
    <header className="ui-top-line">
      <div className="ui-top-line-place">{place}</div>
      <div className="ui-top-line-actions">{actions}</div>
    </header>
  );
}
