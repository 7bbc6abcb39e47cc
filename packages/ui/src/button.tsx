import { type ReactNode, type Ref, use } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { TabStopContext } from './tab-stop.ts';
import './button.css';

export type ButtonVariant = 'primary' | 'default' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** `primary` once per view; `default` beside it; `quiet` in rows and bars; `danger` where something is lost. */
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  readonly icon?: ReactNode;
  /** Shown behind the text: a key, a count, a chevron. */
  readonly trailing?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Acts. While `isPending` it keeps its width and its focus, and says nothing twice. */
export function Button({
  children,
  variant = 'default',
  size = 'medium',
  icon,
  trailing,
  ...rest
}: ButtonProps) {
  const isTabStop = use(TabStopContext);
  return (
    <AriaButton
      excludeFromTabOrder={!isTabStop}
      {...rest}
      className={classNames('ui-button', `ui-button-${variant}`, `ui-button-${size}`)}
    >
      {icon}
      <span className="ui-button-text">{children}</span>
      {trailing}
      <span className="ui-button-pending" aria-hidden="true" />
    </AriaButton>
  );
}
