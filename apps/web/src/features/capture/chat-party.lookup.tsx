import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@mikomi/ui';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { LookupChoice } from '#app/form/lookup-choice.tsx';
import { useLookup } from '#app/form/use-lookup.ts';
import { useMay } from '#app/session/use-rights.ts';
import { graphql } from '#generated/index.ts';
import { ChatNewcomer, type Newcomer, newcomerOf } from './chat-newcomer.lookup.tsx';
import styles from './chat-read.module.css';

const ChatPartyByNumber = graphql(`
  query ChatPartyByNumber($value: String!) {
    findByContactPoint(value: $value) {
      name
      contact {
        id
        name
      }
    }
  }
`);

const ChatPartyByName = graphql(`
  query ChatPartyByName($search: String) {
    contacts(first: 5, filter: { search: $search }) {
      nodes {
        id
        name
        company {
          id
          name
        }
      }
    }
  }
`);

/** Whom a chat is with: a contact, or somebody of whom one is made. */
export type ChatWith = { readonly id: string; readonly name: string } | Newcomer;

type ChatPartyProps = {
  /** What the telephone calls those who wrote beside us: a number where it knew no name. */
  readonly names: readonly string[];
  readonly value: ChatWith | null;
  readonly onChange: (party: ChatWith | null) => void;
};

/** The contact a chat goes to: by the number in it, else the one that somebody says, else one that is made; a name only suggests. */
export function ChatParty({ names, value, onChange }: ChatPartyProps) {
  const { t } = useLingui();
  const number = names.find((name) => /^\+?[\d\s().-]{7,}$/.test(name));
  const hint = names.find((name) => name !== number);
  const chosen = value && 'id' in value ? value : null;
  const mayMake = useMay('LEAD_CREATE');
  const lookup = useLookup(chosen);
  const [{ data: reached }] = useQuery({
    query: ChatPartyByNumber,
    variables: { value: number ?? '' },
    pause: number === undefined,
  });
  const [{ data: suggested }] = useQuery({
    query: ChatPartyByName,
    variables: { search: hint ?? '' },
    pause: hint === undefined,
  });
  const [{ data: searched, fetching }] = useQuery({
    query: ChatPartyByName,
    variables: { search: lookup.search },
  });
  const byNumber = (reached?.findByContactPoint ?? []).flatMap(({ contact }) => contact ?? []);
  const only = byNumber.length === 1 ? byNumber[0] : undefined;
  useEffect(() => {
    if (only) onChange({ id: only.id, name: only.name });
  }, [only, onChange]);
  const found = (searched?.contacts.nodes ?? []).map(({ id, name, company }) => ({
    id,
    name,
    detail: company?.name ?? null,
  }));
  const hints = suggested?.contacts.nodes ?? [];
  if (value && !('id' in value))
    return <ChatNewcomer value={value} onChange={onChange} onLeave={() => onChange(null)} />;
  return (
    <div className={styles.read}>
      <LookupChoice
        label={t`Contact it is with`}
        placeholder={t`Search contacts`}
        value={chosen}
        lookup={lookup}
        found={found}
        isAsking={fetching}
        emptyText={t`Nobody by that name.`}
        onChoose={(id) => {
          const one = found.find((each) => each.id === id);
          onChange(one ? { id: one.id, name: one.name } : null);
        }}
      />
      {only && chosen?.id === only.id ? (
        <Callout>{t`Found by the number ${number ?? ''}.`}</Callout>
      ) : !chosen && hint && hints.length > 0 ? (
        <Callout
          action={hints.slice(0, 3).map(({ id, name }) => (
            <Button key={id} size="small" onPress={() => onChange({ id, name })}>
              {name}
            </Button>
          ))}
        >
          {t`The chat calls them “${hint}”. A name alone proves nothing: is it one of these?`}
        </Callout>
      ) : !chosen ? (
        <Callout>
          {number === undefined
            ? t`No number in the chat says who it is. Choose the contact.`
            : t`${number} is nobody’s number here yet. Choose the contact.`}
        </Callout>
      ) : null}
      {!chosen && mayMake ? (
        <Button
          size="small"
          onPress={() => onChange(newcomerOf(hint ?? '', number ?? ''))}
        >{t`Make a contact and a lead`}</Button>
      ) : null}
    </div>
  );
}
