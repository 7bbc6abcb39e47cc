import { type ReactNode, useRef } from 'react';
import { Button } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';
import { IconEdit } from './icons.ts';
import { useReturnFocus } from './use-return-focus.ts';
import './description-list.css';
import './visually-hidden.css';

/** Facts about one thing, name beside value. */
export function DescriptionList({ children }: { readonly children: ReactNode }) {
  return <dl className="ui-facts">{children}</dl>;
}

export interface DescriptionItemProps {
  readonly term: string;
  readonly children: ReactNode;
  /** Stands in place of the value while it is edited. */
  readonly editor?: ReactNode;
  /** Makes the value a button that begins editing; `editLabel` names it, e.g. "Edit budget". */
  readonly onEdit?: () => void;
  readonly editLabel?: string | undefined;
  /** The value leads somewhere by itself, so that a button beside it begins editing. */
  readonly isLink?: boolean;
}

/** One fact; one click turns it into its editor. */
export function DescriptionItem(props: DescriptionItemProps) {
  const { term, children, editor, onEdit, editLabel, isLink = false } = props;
  const opener = useRef<HTMLButtonElement>(null);
  useReturnFocus(editor !== undefined, opener);
  return (
    <div className="ui-fact">
      <dt className="ui-fact-term">{term}</dt>
      <dd className="ui-fact-value">
        {editor ??
          (onEdit && isLink ? (
            <span className="ui-fact-link">
              <span className="ui-fact-link-value">{children}</span>
              <IconButton
                ref={opener}
                size="small"
                label={editLabel ?? term}
                icon={<IconEdit aria-hidden="true" />}
                onPress={onEdit}
              />
            </span>
          ) : onEdit ? (
            <Button ref={opener} className="ui-fact-edit" onPress={onEdit}>
              {children}
              {editLabel ? <span className="ui-visually-hidden">{editLabel}</span> : null}
            </Button>
          ) : (
            children
          ))}
      </dd>
    </div>
  );
}
