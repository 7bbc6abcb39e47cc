import { useLingui } from '@lingui/react/macro';
import { ComboBox } from '@mikomi/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import { useSettled } from './use-settled.ts';

const MemberChoiceQuery = graphql(`
  query MemberChoice($search: String) {
    members(first: 50, filter: { active: true, search: $search }) {
      nodes {
        id
        name
        role
        team {
          id
          name
        }
      }
    }
  }
`);

export type ChosenMember = { readonly id: string; readonly name: string };

type MemberChoiceProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: ChosenMember | null;
  readonly onChange: (member: ChosenMember | null) => void;
  /** Leaves out those who only look, and this one. */
  readonly forWork?: boolean;
  readonly except?: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
};

/** A colleague, found by name among however many there are. */
export function MemberChoice(props: MemberChoiceProps) {
  const { label, isLabelHidden, value, onChange, forWork, except, description, error, autoFocus, onBlur } =
    props;
  const { t } = useLingui();
  const [text, setText] = useState(value?.name ?? '');
  const [named, setNamed] = useState(value);
  // The name of one who is chosen already may become known later.
  if (named?.id !== value?.id || named?.name !== value?.name) {
    setNamed(value);
    setText(value?.name ?? '');
  }
  const typed = useSettled(text.trim());
  const search = typed === value?.name || typed === '' ? null : typed;
  const [{ data, fetching }] = useQuery({ query: MemberChoiceQuery, variables: { search } });
  const found = (data?.members.nodes ?? [])
    .filter(({ id, role }) => id !== except && !(forWork && role === 'VIEWER'))
    .map(({ id, name, team }) => ({ id, text: name, ...(team ? { detail: team.name } : {}) }));
  const isListed = value === null || found.some(({ id }) => id === value.id);
  const options = isListed || search !== null ? found : [{ id: value.id, text: value.name }, ...found];
  const type = (written: string) => {
    setText(written);
    // Whoever empties the field wants nobody.
    if (written === '' && value !== null) onChange(null);
  };
  return (
    <ComboBox
      label={label}
      isLabelHidden={isLabelHidden}
      options={options}
      value={value?.id ?? null}
      onChange={(id) => {
        // Left half typed, or while the answers are on their way: what is chosen stays.
        if (id === (value?.id ?? null)) return setText(value?.name ?? '');
        const member = options.find((option) => option.id === id);
        setText(member?.text ?? '');
        onChange(member ? { id: member.id, name: member.text } : null);
      }}
      inputValue={text}
      onInputChange={type}
      isLoading={fetching}
      loadingText={t`One moment`}
      emptyText={t`Nobody by that name.`}
      error={error}
      description={description}
      autoFocus={autoFocus ?? false}
      {...(onBlur ? { onBlur } : {})}
    />
  );
}
