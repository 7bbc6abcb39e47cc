import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
  type Selection,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconDone } from './icons.ts';
import { Kbd } from './kbd.tsx';
import './float.css';
import './menu.css';
import './option.css';

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Names the menu for screen readers. */
  readonly label: string;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
  readonly children: ReactNode;
}

/** A list of actions behind a button. */
export function Menu({ trigger, label, placement = 'bottom start', children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ui-float" placement={placement} offset={4}>
        <AriaMenu aria-label={label} className="ui-list ui-menu">
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps {
  readonly id: string;
  readonly text: string;
  readonly icon?: ReactNode;
  readonly detail?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  /** Something is lost by it; it still can be undone or it asks first. */
  readonly isDanger?: boolean | undefined;
  readonly href?: string;
  readonly onAction?: () => void;
}

/** One action, or one choice inside a `MenuSection` with selection. */
export function MenuItem({ text, icon, detail, shortcut, isDanger, ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...rest}
      textValue={text}
      className={classNames('ui-option', isDanger && 'ui-option-danger')}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {selectionMode === 'none' ? (
            icon
          ) : (
            <IconDone aria-hidden="true" className="ui-menu-check" data-on={isSelected} />
          )}
          <span className="ui-option-words">
            <span>{text}</span>
            {detail ? <span className="ui-option-detail">{detail}</span> : null}
          </span>
          {shortcut ? <Kbd>{shortcut}</Kbd> : null}
        </>
      )}
    </AriaMenuItem>
  );
}

export interface MenuSectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly selectionMode?: 'none' | 'single' | 'multiple';
  readonly selected?: readonly string[];
  readonly onSelect?: (ids: readonly string[]) => void;
}

/** A titled part of a menu; with a selection mode its items are choices that stay checked. */
export function MenuSection({
  title,
  children,
  selectionMode = 'none',
  selected = [],
  onSelect,
}: MenuSectionProps) {
  const choose = (keys: Selection) => {
    if (keys !== 'all') onSelect?.([...keys].map(String));
  };
  return (
    <AriaMenuSection
      className="ui-option-group"
      selectionMode={selectionMode}
      selectedKeys={selected}
      onSelectionChange={choose}
    >
      <Header className="ui-option-group-title">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}
