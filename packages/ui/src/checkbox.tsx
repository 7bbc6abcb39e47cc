import { type ReactNode, use } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { IconDone, IconPartly } from './icons.ts';
import { TabStopContext } from './tab-stop.ts';
import './checkbox.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  /** The words beside the box; without them give `aria-label`. */
  readonly children?: ReactNode;
}

/** Yes or no, or partly. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  const isTabStop = use(TabStopContext);
  return (
    <AriaCheckbox excludeFromTabOrder={!isTabStop} {...rest} className="ui-checkbox">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="ui-checkbox-box" aria-hidden="true">
            {isIndeterminate ? <IconPartly /> : isSelected ? <IconDone /> : null}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
