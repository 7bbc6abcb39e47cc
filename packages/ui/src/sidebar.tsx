import { createContext, type ReactNode, useContext } from 'react';
import { Link } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { IconCollapse, IconUncollapse } from './icons.ts';
import { Tooltip } from './tooltip.tsx';
import './sidebar.css';

const Collapsed = createContext(false);

export interface SidebarProps {
  /** Names the navigation landmark. */
  readonly label: string;
  readonly isCollapsed: boolean;
  readonly onCollapsedChange: (isCollapsed: boolean) => void;
  readonly collapseLabel: string;
  readonly expandLabel: string;
  /** Above the links: whose organization this is. Receives whether there is room for words. */
  readonly header?: (isCollapsed: boolean) => ReactNode;
  /** Below: the person, settings. */
  readonly footer?: (isCollapsed: boolean) => ReactNode;
  readonly children: ReactNode;
}

/** The narrow navigation at the start of the page; collapsed it shows pictures, named by tooltips. */
export function Sidebar(props: SidebarProps) {
  const { label, isCollapsed, onCollapsedChange, collapseLabel, expandLabel, header, footer, children } =
    props;
  return (
    <Collapsed.Provider value={isCollapsed}>
      <nav aria-label={label} className={classNames('ui-sidebar', isCollapsed && 'ui-sidebar-collapsed')}>
        <div className="ui-sidebar-head">
          {header ? <div className="ui-sidebar-title">{header(isCollapsed)}</div> : null}
          <IconButton
            label={isCollapsed ? expandLabel : collapseLabel}
            icon={isCollapsed ? <IconUncollapse aria-hidden="true" /> : <IconCollapse aria-hidden="true" />}
            size="small"
            tooltipPlacement="end"
            aria-expanded={!isCollapsed}
            onPress={() => onCollapsedChange(!isCollapsed)}
          />
        </div>
        <div className="ui-sidebar-links">{children}</div>
        {footer ? <div className="ui-sidebar-foot">{footer(isCollapsed)}</div> : null}
      </nav>
    </Collapsed.Provider>
  );
}

export interface SidebarSectionProps {
  /** A quiet heading; without it the section is only set apart. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** Links that belong together. */
export function SidebarSection({ title, children }: SidebarSectionProps) {
  const isCollapsed = useContext(Collapsed);
  return (
    <section className="ui-sidebar-section" {...(title ? { 'aria-label': title } : {})}>
      {title && !isCollapsed ? <div className="ui-sidebar-section-title">{title}</div> : null}
      {children}
    </section>
  );
}

export interface SidebarLinkProps {
  readonly href: string;
  readonly text: string;
  readonly icon: ReactNode;
  readonly isCurrent?: boolean | undefined;
  /** Something countable that waits there, and what the number counts, for screen readers. */
  readonly count?: { readonly shown: string; readonly meaning: string; readonly isDue?: boolean } | undefined;
}

/** One place to go. */
export function SidebarLink({ href, text, icon, isCurrent = false, count }: SidebarLinkProps) {
  const isCollapsed = useContext(Collapsed);
  const link = (
    <Link
      href={href}
      className="ui-sidebar-link"
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      {...(isCollapsed ? { 'aria-label': text } : {})}
    >
      {icon}
      {isCollapsed ? null : <span className="ui-sidebar-link-text">{text}</span>}
      {count ? (
        <span className={classNames('ui-sidebar-count', count.isDue && 'ui-sidebar-count-due')}>
          <span aria-hidden="true">{isCollapsed ? '' : count.shown}</span>
          <span className="ui-visually-hidden">{count.meaning}</span>
        </span>
      ) : null}
    </Link>
  );
  return isCollapsed ? (
    <Tooltip text={text} placement="end">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
