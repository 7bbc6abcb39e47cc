import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { IconDone } from './icons.ts';
import './option.css';

export interface OptionProps {
  readonly id: string;
  /** The choice in words: what type-ahead and screen readers use. */
  readonly text: string;
  /** A second, fainter line. */
  readonly detail?: ReactNode;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  /** Under which heading of a ComboBox it stands; those of one heading follow each other. */
  readonly section?: string;
}

/** One choice of a Select or ComboBox. */
export function Option({ id, text, detail, icon, isDisabled = false }: OptionProps) {
  return (
    <ListBoxItem id={id} textValue={text} isDisabled={isDisabled} className="ui-option">
      {({ isSelected }) => (
        <>
          {icon}
          <span className="ui-option-words">
            <span>{text}</span>
            {detail ? <span className="ui-option-detail">{detail}</span> : null}
          </span>
          {isSelected ? <IconDone aria-hidden="true" className="ui-option-check" /> : null}
        </>
      )}
    </ListBoxItem>
  );
}
