import type { ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from 'react-aria-components';
import { HoldComposing } from './hold-composing.tsx';
import { IconSearch } from './icons.ts';
import { Kbd } from './kbd.tsx';
import './affix.css';
import './command-palette.css';
import './dialog.css';
import './option.css';

export interface Command {
  readonly id: string;
  readonly text: string;
  /** Other words that find it: the same in another language, a reading, an abbreviation. */
  readonly keywords?: string | undefined;
  readonly detail?: ReactNode;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
}

export interface CommandGroup {
  readonly id: string;
  readonly title: string;
  readonly commands: readonly Command[];
}

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly placeholder: string;
  /** Whether more may still be found: nobody is told meanwhile that there is nothing. */
  readonly isLoading?: boolean | undefined;
  readonly loadingText?: string | undefined;
  readonly emptyText: string;
  readonly groups: readonly CommandGroup[];
  /** Said above the list: what could not be searched, and the way to try again. */
  readonly note?: ReactNode;
  readonly onRun: (id: string) => void;
  /** The typed text, when the caller also searches records by it; the groups are then taken as they come. */
  readonly query?: { readonly text: string; readonly onChange: (text: string) => void } | undefined;
}

/** Does everything by name: type, arrow, Enter. The focus stays in the text, the list moves below it. */
export function CommandPalette(props: CommandPaletteProps) {
  const { isOpen, onClose, label, placeholder, emptyText, groups, note, onRun, query } = props;
  const { isLoading = false, loadingText } = props;
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true });
  const run = (key: string | number) => {
    onClose();
    onRun(String(key));
  };
  return (
    <ModalOverlay
      className="ui-veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="ui-dialog-frame ui-palette">
        <Dialog aria-label={label} className="ui-dialog">
          <HoldComposing>
            <Autocomplete
              {...(query ? { inputValue: query.text, onInputChange: query.onChange } : { filter: contains })}
            >
              <TextField aria-label={label} autoFocus className="ui-affixed ui-palette-search">
                <IconSearch aria-hidden="true" />
                <Input
                  className="ui-affixed-input"
                  placeholder={placeholder}
                  role="combobox"
                  aria-expanded="true"
                  aria-haspopup="listbox"
                />
              </TextField>
              {note ? (
                <div role="alert" className="ui-palette-note">
                  {note}
                </div>
              ) : null}
              <ListBox
                aria-label={label}
                className="ui-list ui-palette-list"
                onAction={run}
                aria-busy={isLoading}
                renderEmptyState={() => (
                  <div className="ui-list-empty">{isLoading ? loadingText : emptyText}</div>
                )}
              >
                {groups.map((group) => (
                  <ListBoxSection key={group.id} id={group.id} className="ui-option-group">
                    <Header className="ui-option-group-title">{group.title}</Header>
                    {group.commands.map((command) => (
                      <CommandOption key={command.id} command={command} />
                    ))}
                  </ListBoxSection>
                ))}
              </ListBox>
            </Autocomplete>
          </HoldComposing>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function CommandOption({ command }: { readonly command: Command }) {
  const { id, text, keywords, detail, icon, shortcut } = command;
  return (
    <ListBoxItem id={id} textValue={keywords ? `${text} ${keywords}` : text} className="ui-option">
      {icon}
      <span className="ui-option-words ui-palette-words">
        <span>{text}</span>
        {detail ? <span className="ui-option-detail">{detail}</span> : null}
      </span>
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </ListBoxItem>
  );
}
