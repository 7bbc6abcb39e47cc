import { useLingui } from '@lingui/react/macro';
import { ComboBox, DescriptionItem, isComposing } from '@mikomi/ui';
import { type KeyboardEvent, useState } from 'react';

const UNSET = 'unset';

type ChoiceFactProps = {
  readonly term: string;
  /** The chosen id, or what was written where no choice was offered. */
  readonly value: string | null | undefined;
  readonly shown: string;
  readonly options: () => readonly { readonly id: string; readonly text: string }[];
  /** Sends the change, empty for none; answers what is wrong with it, if anything is. Without it the fact is only read. */
  readonly onSave: ((value: string) => Promise<string | undefined>) | undefined;
};

/** One of many known choices that a press turns into its editor, found by typing. */
export function ChoiceFact({ term, value, shown, options, onSave }: ChoiceFactProps) {
  const { t } = useLingui();
  const [isEdited, setEdited] = useState(false);
  const [fault, setFault] = useState<string>();
  if (!onSave) return value ? <DescriptionItem term={term}>{shown}</DescriptionItem> : null;
  const close = () => {
    setEdited(false);
    setFault(undefined);
  };
  const choose = async (id: string | null) => {
    if (id === null || id === value) return;
    const wrong = await onSave(id === UNSET ? '' : id);
    if (wrong === undefined) close();
    else setFault(wrong);
  };
  return (
    <DescriptionItem
      term={term}
      editLabel={t`Edit ${term}`}
      onEdit={() => setEdited(true)}
      editor={
        isEdited ? (
          <div
            onKeyDownCapture={(event: KeyboardEvent) => {
              if (event.key !== 'Escape' || isComposing(event)) return;
              event.stopPropagation();
              close();
            }}
          >
            <ComboBox
              label={term}
              isLabelHidden
              autoFocus
              placeholder={shown || t`Choose`}
              value={null}
              onChange={(id) => void choose(id)}
              options={[...(value ? [{ id: UNSET, text: t`None` }] : []), ...options()]}
              loadingText={t`One moment`}
              emptyText={t`Nothing by that name.`}
              error={fault}
            />
          </div>
        ) : undefined
      }
    >
      {value ? shown : <span aria-hidden="true">–</span>}
    </DescriptionItem>
  );
}
