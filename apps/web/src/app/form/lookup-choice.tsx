import { useLingui } from '@lingui/react/macro';
import { ComboBox, type ComboBoxProps } from '@mikomi/ui';
import { fits } from '../palette/fits.ts';
import type { Lookup, Named } from './use-lookup.ts';

type LookupChoiceProps = Pick<
  ComboBoxProps,
  'label' | 'isLabelHidden' | 'description' | 'error' | 'autoFocus' | 'onBlur' | 'emptyText' | 'placeholder'
> & {
  readonly value: Named | null;
  readonly lookup: Lookup;
  /** What the server found last, in its order. */
  readonly found: readonly (Named & { readonly detail?: string | null })[];
  readonly isAsking: boolean;
  /** Hears the id of what was chosen among the found, or null when the field was emptied. */
  readonly onChoose: (id: string | null) => void;
};

/**
 * One of the records that the server finds by what is typed. Until its answer to the last key is there, only what fits the text
 * can be chosen: whoever types fast and presses Enter gets what they typed, or nothing yet.
 */
export function LookupChoice(props: LookupChoiceProps) {
  const { value, lookup, found, isAsking, onChoose, ...words } = props;
  const { t } = useLingui();
  const { text, setText, search, isSettled } = lookup;
  const isCurrent = isSettled && !isAsking;
  const isListed = value === null || found.some(({ id }) => id === value.id);
  const known: LookupChoiceProps['found'] = isListed || search !== null ? found : [value, ...found];
  const offered = isCurrent ? known : known.filter(({ name }) => fits({ text: name }, text));
  return (
    <ComboBox
      {...words}
      options={offered.map(({ id, name, detail }) => ({ id, text: name, ...(detail ? { detail } : {}) }))}
      value={value?.id ?? null}
      onChange={(id) => {
        // Left half typed, or while the answers are on their way: what is chosen stays.
        if (id === (value?.id ?? null)) return setText(value?.name ?? '');
        const chosen = offered.find((each) => each.id === id);
        if (!chosen) return;
        setText(chosen.name);
        onChoose(chosen.id);
      }}
      inputValue={text}
      onInputChange={(written) => {
        setText(written);
        // Whoever empties the field wants none.
        if (written === '' && value !== null) onChoose(null);
      }}
      isLoading={!isCurrent}
      loadingText={t`One moment`}
    />
  );
}
