import { use } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { TabStopContext } from './tab-stop.ts';
import './button.css';
import './anchor.css';

export interface AnchorProps extends Omit<AriaLinkProps, 'className' | 'style'> {
  /** `text` inside sentences, `plain` for names in tables and lists, the others look like buttons. */
  readonly variant?: 'text' | 'plain' | 'primary' | 'default' | 'quiet' | undefined;
}

/** Leads somewhere. */
export function Anchor({ variant = 'text', ...rest }: AnchorProps) {
  // A link hears of it too, though its type doesn't say so.
  const stop = use(TabStopContext) ? {} : { excludeFromTabOrder: true };
  const look =
    variant === 'text' || variant === 'plain'
      ? `ui-anchor-${variant}`
      : classNames('ui-button', `ui-button-${variant}`, 'ui-button-medium');
  return <AriaLink {...stop} {...rest} className={classNames('ui-anchor', look)} />;
}
