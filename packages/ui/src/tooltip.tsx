import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './tooltip.css';

export interface TooltipProps {
  /** The words; never the only place where something needed can be read. */
  readonly text: ReactNode;
  readonly placement?: 'top' | 'bottom' | 'start' | 'end' | undefined;
  /** One focusable element of this package, or `Focusable` around another. */
  readonly children: ReactElement;
}

/** Names or explains what it wraps, on hover and on focus. */
export function Tooltip({ text, placement = 'top', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className="ui-tooltip" placement={placement} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
