import { type ReactNode, type Ref, useContext, useMemo, useRef } from 'react';
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Button,
  Collection,
  Group,
  Header,
  Input,
  ListBox,
  ListBoxSection,
  OverlayTriggerStateContext,
  Popover,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { HoldComposing } from './hold-composing.tsx';
import { IconExpand } from './icons.ts';
import { Option, type OptionProps } from './option.tsx';
import './affix.css';
import './float.css';
import './select.css';

/** A heading and what stands under it. */
type OptionSection = {
  readonly id: string;
  readonly title: string;
  readonly options: readonly OptionProps[];
};

type Listed = OptionProps | OptionSection;

export interface ComboBoxProps
  extends FieldWords,
    Pick<AriaComboBoxProps<Listed>, 'name' | 'isDisabled' | 'isRequired' | 'onBlur' | 'autoFocus'> {
  /** What may be chosen now. With `onInputChange` these are the answers to the text, filtered by the caller. */
  readonly options: readonly OptionProps[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** The typed text, when the caller searches by it; leave both out to filter the given options here. */
  readonly inputValue?: string;
  readonly onInputChange?: (text: string) => void;
  /** Told when text was left that is none of the given options: it stays in sight and nothing is chosen. Without it what was chosen before comes back. */
  readonly onUnknown?: (text: string) => void;
  readonly isLoading?: boolean;
  readonly loadingText: string;
  readonly emptyText: string;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One of many choices, found by typing. Choices may come from a server while one types. */
export function ComboBox(props: ComboBoxProps) {
  const { label, labelNote, isLabelHidden, description, error, options, placeholder, inputRef, ...others } =
    props;
  const { isLoading = false, loadingText, emptyText, onChange, onUnknown, ...rest } = others;
  const listed = useMemo(() => underHeadings(options), [options]);
  const source = rest.onInputChange ? { items: listed } : { defaultItems: listed };
  const arriving = useRef(false);
  const typed = useRef('');
  /** Text that was left without a choice from the list is the option that it names, or none. */
  const settle = () => {
    const text = typed.current.trim();
    if (!onUnknown || text === '') return;
    const named = options.find((option) => option.text.toLowerCase() === text.toLowerCase());
    onChange(named?.id ?? null);
    if (!named) onUnknown(text);
  };
  return (
    <HoldComposing>
      <AriaComboBox<Listed>
        {...rest}
        {...source}
        className="ui-field"
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        allowsEmptyCollection
        allowsCustomValue={onUnknown !== undefined}
        menuTrigger="focus"
        onInputChange={(text) => {
          typed.current = text;
          rest.onInputChange?.(text);
        }}
        onBlur={(event) => {
          settle();
          rest.onBlur?.(event);
        }}
        onChange={(id) => {
          onChange(id === null ? null : String(id));
          if (id === null) settle();
        }}
      >
        <FieldLabel {...{ label, labelNote, isLabelHidden }} isRequired={rest.isRequired} />
        <Group className="ui-input ui-affixed">
          <Input
            className="ui-affixed-input"
            // What is typed takes the place of what is chosen.
            onFocus={(event) => {
              event.currentTarget.select();
              // The scroll that brings it into sight is told before the next frame is drawn.
              arriving.current = true;
              requestAnimationFrame(() => {
                arriving.current = false;
              });
            }}
            {...(placeholder ? { placeholder } : {})}
            {...(inputRef ? { ref: inputRef } : {})}
          />
          <Button className="ui-affixed-button">
            <IconExpand aria-hidden="true" />
          </Button>
        </Group>
        <FieldNotes description={description} error={error} />
        <StaysOnArrival arriving={arriving}>
          <Popover className="ui-float ui-select-list" offset={4}>
            <ListBox<Listed>
              className="ui-list"
              renderEmptyState={() => (
                <div className="ui-list-empty">{isLoading ? loadingText : emptyText}</div>
              )}
            >
              {(each) => ('options' in each ? <Section {...each} /> : <Option {...each} />)}
            </ListBox>
          </Popover>
        </StaysOnArrival>
      </AriaComboBox>
    </HoldComposing>
  );
}

function Section({ id, title, options }: OptionSection) {
  return (
    <ListBoxSection id={id} className="ui-option-group">
      <Header className="ui-option-group-title">{title}</Header>
      <Collection items={options}>{(option) => <Option {...option} />}</Collection>
    </ListBoxSection>
  );
}

/** Options by the headings they name, in their order; a list without headings as it is. */
function underHeadings(options: readonly OptionProps[]): readonly Listed[] {
  if (options.every(({ section }) => section === undefined)) return options;
  return [...Map.groupBy(options, ({ section = '' }) => section)].map(([title, under]) => ({
    id: `section ${title}`,
    title,
    options: under,
  }));
}

type StaysOnArrivalProps = {
  readonly arriving: { readonly current: boolean };
  readonly children: ReactNode;
};

/** A list closes when what it hangs on scrolls, except by the scroll that brought its field into sight. */
function StaysOnArrival({ arriving, children }: StaysOnArrivalProps) {
  const state = useContext(OverlayTriggerStateContext);
  const close = () => {
    if (!arriving.current) state?.close();
  };
  return (
    <OverlayTriggerStateContext value={state && { ...state, close }}>{children}</OverlayTriggerStateContext>
  );
}
