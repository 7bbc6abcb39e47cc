import type { Ref } from 'react';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { HoldComposing } from './hold-composing.tsx';
import { IconClose, IconSearch } from './icons.ts';
import { Kbd } from './kbd.tsx';
import './affix.css';
import './field.css';

export interface SearchFieldProps
  extends Omit<AriaSearchFieldProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** Names the field; the place makes it plain for the eye. */
  readonly label: string;
  readonly placeholder?: string;
  /** The key that brings one here. */
  readonly shortcut?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Searches as one types; Esc empties it, Enter submits, an input method keeps both to itself. */
export function SearchField({ label, placeholder, shortcut, inputRef, ...rest }: SearchFieldProps) {
  return (
    <HoldComposing>
      <AriaSearchField {...rest} aria-label={label} className="ui-field">
        {({ isEmpty }) => (
          <Group className="ui-input ui-affixed">
            <IconSearch aria-hidden="true" />
            <Input
              className="ui-affixed-input"
              {...(placeholder ? { placeholder } : {})}
              {...(inputRef ? { ref: inputRef } : {})}
            />
            {isEmpty && shortcut ? (
              <span className="ui-affix">
                <Kbd>{shortcut}</Kbd>
              </span>
            ) : (
              <Button className="ui-affixed-button ui-affixed-clear">
                <IconClose aria-hidden="true" />
              </Button>
            )}
          </Group>
        )}
      </AriaSearchField>
    </HoldComposing>
  );
}
