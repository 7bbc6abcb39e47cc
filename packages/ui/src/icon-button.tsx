import { type ReactNode, type Ref, use } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import { TabStopContext } from './tab-stop.ts';
import { Tooltip } from './tooltip.tsx';
import './button.css';
import './icon-button.css';

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** What the button does, in words: its name and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: 'default' | 'quiet' | 'primary' | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  /** The key that does the same, shown in the tooltip. */
  readonly shortcut?: string | undefined;
  readonly tooltipPlacement?: 'top' | 'bottom' | 'start' | 'end' | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that shows only a picture; its words appear on hover and focus. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, variant = 'quiet', size = 'medium', shortcut, tooltipPlacement, ...rest } = props;
  const isTabStop = use(TabStopContext);
  const words = shortcut ? (
    <>
      {label} <Kbd>{shortcut}</Kbd>
    </>
  ) : (
    label
  );
  return (
    <Tooltip text={words} placement={tooltipPlacement}>
      <AriaButton
        excludeFromTabOrder={!isTabStop}
        {...rest}
        aria-label={label}
        className={classNames('ui-button', 'ui-icon-button', `ui-button-${variant}`, `ui-button-${size}`)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
