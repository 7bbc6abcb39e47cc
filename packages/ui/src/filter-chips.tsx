import type { ReactNode } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { IconClose } from './icons.ts';
import './chip.css';

export interface FilterChip {
  readonly id: string;
  /** The whole condition in words, for screen readers: "Source is Website". */
  readonly text: string;
  /** The same, with its parts set apart; defaults to the text. */
  readonly shown?: ReactNode;
}

export interface FilterChipsProps {
  readonly label: string;
  readonly chips: readonly FilterChip[];
  readonly onRemove: (ids: readonly string[]) => void;
  /** Opens a chip to change it. */
  readonly onOpen?: (id: string) => void;
}

/** A filter as one readable sentence of chips; Delete or the cross removes one, Enter opens it. */
export function FilterChips({ label, chips, onRemove, onOpen }: FilterChipsProps) {
  return (
    <TagGroup aria-label={label} onRemove={(keys) => onRemove([...keys].map(String))}>
      <TagList className="ui-chips">
        {chips.map((chip) => (
          <Tag
            key={chip.id}
            id={chip.id}
            textValue={chip.text}
            className="ui-chip"
            {...(onOpen ? { onPress: () => onOpen(chip.id) } : {})}
          >
            <span className="ui-chip-text">{chip.shown ?? chip.text}</span>
            <Button slot="remove" className="ui-chip-remove">
              <IconClose aria-hidden="true" />
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
