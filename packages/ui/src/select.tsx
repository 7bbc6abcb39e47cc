import type { ReactNode, Ref } from 'react';
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  ListBox,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { IconExpand } from './icons.ts';
import { Option, type OptionProps } from './option.tsx';
import './float.css';
import './select.css';

export interface SelectProps
  extends FieldWords,
    Pick<
      AriaSelectProps<OptionProps>,
      'name' | 'isDisabled' | 'isRequired' | 'onBlur' | 'autoFocus' | 'defaultOpen' | 'onOpenChange'
    > {
  readonly options: readonly OptionProps[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  /** Above the options, for a note about them. */
  readonly header?: ReactNode;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** One of a few known choices. From about twelve on use ComboBox. */
export function Select(props: SelectProps) {
  const {
    label,
    labelNote,
    isLabelHidden,
    description,
    error,
    options,
    onChange,
    header,
    buttonRef,
    ...rest
  } = props;
  return (
    <AriaSelect
      {...rest}
      className="ui-field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      onChange={(id) => {
        if (id !== null) onChange(String(id));
      }}
    >
      <FieldLabel {...{ label, labelNote, isLabelHidden }} isRequired={rest.isRequired} />
      <Button
        className="ui-input ui-select"
        data-invalid={error ? true : undefined}
        {...(buttonRef ? { ref: buttonRef } : {})}
      >
        <SelectValue<OptionProps> className="ui-select-value">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <IconExpand aria-hidden="true" />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className="ui-float ui-select-list" offset={4}>
        {header}
        <ListBox items={options} className="ui-list">
          {(option) => <Option {...option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
