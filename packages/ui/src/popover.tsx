import type { ReactElement, ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import './float.css';
import './popover.css';

export interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Names the surface for screen readers. */
  readonly label: string;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small surface beside the button that opened it; closes on Esc and on a click outside. */
export function Popover(props: PopoverProps) {
  const { trigger, label, placement = 'bottom start', children, ...openness } = props;
  return (
    <DialogTrigger {...openness}>
      {trigger}
      <AriaPopover className="ui-float" placement={placement} offset={4}>
        <Dialog aria-label={label} className="ui-popover">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
