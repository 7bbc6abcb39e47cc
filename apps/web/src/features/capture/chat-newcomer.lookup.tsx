import { useLingui } from '@lingui/react/macro';
import { splitName } from '@mikomi/domain/shared';
import { Button, Select, TextField } from '@mikomi/ui';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import type { ChatLeadInput, NameOrder } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './chat-read.module.css';

const ChatNewcomerQuery = graphql(`
  query ChatNewcomer {
    viewer {
      memberId
      organization {
        id
        nameOrder
      }
    }
    sources {
      id
      name
      kind
    }
  }
`);

/** Somebody whom a chat is the first to tell of. */
export type Newcomer = {
  readonly name: string;
  readonly number: string;
  readonly nameOrder: NameOrder;
  /** Undefined until the known sources are there to choose from; '' where nobody knows. */
  readonly sourceId: string | undefined;
};

/** Nothing is known but what the chat calls them. */
export const newcomerOf = (name: string, number: string): Newcomer => ({
  name,
  number,
  nameOrder: 'GIVEN_FIRST',
  sourceId: undefined,
});

/** As the mutation takes them; undefined where neither name nor number says who it is. */
export function chatLeadOf({ name, number, nameOrder, sourceId }: Newcomer): ChatLeadInput | undefined {
  const value = number.trim();
  if (name.trim() === '' && value === '') return undefined;
  const { family, given } = splitName(name.trim(), nameOrder);
  return {
    contact: {
      familyName: family ?? null,
      givenName: given ?? null,
      points: value === '' ? [] : [{ kind: 'PHONE', value }],
    },
    sourceId: sourceId || null,
  };
}

type ChatNewcomerProps = {
  readonly value: Newcomer;
  readonly onChange: (newcomer: Newcomer) => void;
  /** It is somebody known after all. */
  readonly onLeave: () => void;
};

/** Of whom a contact and a lead are made: as the chat calls them, until somebody knows better. */
export function ChatNewcomer({ value, onChange, onLeave }: ChatNewcomerProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: ChatNewcomerQuery });
  const sources = data?.sources ?? [];
  useEffect(() => {
    if (!data || value.sourceId !== undefined) return;
    const usual = data.sources.find(({ kind }) => kind === 'WHATSAPP');
    const nameOrder = data.viewer?.organization?.nameOrder ?? value.nameOrder;
    onChange({ ...value, nameOrder, sourceId: usual?.id ?? '' });
  }, [data, value, onChange]);
  return (
    <div className={styles.read}>
      <p>{t`A contact and an open lead of yours are made with the messages.`}</p>
      <TextField label={t`Name`} value={value.name} onChange={(name) => onChange({ ...value, name })} />
      <TextField
        label={t`Phone`}
        type="tel"
        value={value.number}
        onChange={(number) => onChange({ ...value, number })}
      />
      <Select
        label={t`Source`}
        placeholder={t`Unknown`}
        value={value.sourceId || null}
        onChange={(sourceId) => onChange({ ...value, sourceId })}
        options={sources.map(({ id, name }) => ({ id, text: name }))}
      />
      <Button variant="quiet" size="small" onPress={onLeave}>{t`Choose a contact instead`}</Button>
    </div>
  );
}
