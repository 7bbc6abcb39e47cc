import type { Ref } from 'react';
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  ListBox,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { IconChoose } from './icons.ts';
import { Option, type OptionProps } from './option.tsx';
import './float.css';
import './select.css';

export interface MultiSelectProps
  extends FieldWords,
    Pick<
      AriaSelectProps<OptionProps, 'multiple'>,
      'name' | 'isDisabled' | 'isRequired' | 'onBlur' | 'autoFocus' | 'defaultOpen' | 'onOpenChange'
    > {
  readonly options: readonly OptionProps[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** Any of a few known choices; the list stays open while one chooses. */
export function MultiSelect(props: MultiSelectProps) {
  const { label, labelNote, isLabelHidden, description, error, options, onChange, buttonRef, ...rest } =
    props;
  return (
    <AriaSelect<OptionProps, 'multiple'>
      {...rest}
      selectionMode="multiple"
      className="ui-field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      onChange={(ids) => onChange(ids.map(String))}
    >
      <FieldLabel {...{ label, labelNote, isLabelHidden }} isRequired={rest.isRequired} />
      <Button
        className="ui-input ui-select"
        data-invalid={error ? true : undefined}
        {...(buttonRef ? { ref: buttonRef } : {})}
      >
        <SelectValue<OptionProps> className="ui-select-value ui-select-values">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <IconChoose aria-hidden="true" />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className="ui-float ui-select-list" offset={4}>
        <ListBox items={options} className="ui-list">
          {(option) => <Option {...option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
