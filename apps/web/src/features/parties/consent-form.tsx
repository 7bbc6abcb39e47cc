import { useLingui } from '@lingui/react/macro';
import { CONTACT_POINT_KINDS, type ContactPointKind } from '@mikomi/domain/parties';
import { Button, Callout, Select, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useChannelWords } from '#app/words/channel-words.ts';
import type { ConsentPurpose, ConsentState, LawfulBasis } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './consent-details.module.css';
import { useConsentWords } from './consent-words.ts';

const ConsentFormSet = graphql(`
  mutation ConsentForm_Set($input: SetConsentInput!) {
    setConsent(input: $input) {
      ... on SetConsentPayload {
        commandId
        contact {
          id
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

const EMPTY = {
  channel: 'EMAIL' as ContactPointKind,
  purpose: 'NEWS' as ConsentPurpose,
  state: 'GIVEN' as ConsentState,
  lawfulBasis: 'CONSENT' as LawfulBasis,
  wording: '',
  basis: '',
};

/** Writes down what somebody said, by which right, in which words they were asked and how it is known. */
export function ConsentForm({
  contactId,
  onSaved,
}: {
  readonly contactId: string;
  readonly onSaved: () => void;
}) {
  const { t } = useLingui();
  const words = useConsentWords();
  const channels = useChannelWords();
  const set = useCommand(ConsentFormSet);
  const showUndo = useUndoToast();
  const [draft, setDraft] = useState(EMPTY);
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const change = (part: Partial<typeof EMPTY>) => setDraft((before) => ({ ...before, ...part }));
  const optionsOf = <Key extends string>(all: Readonly<Record<Key, string>>) =>
    (Object.entries(all) as [Key, string][]).map(([id, text]) => ({ id, text }));
  const save = async () => {
    setPending(true);
    const { wording, basis, ...said } = draft;
    const answer = await set({
      input: {
        contactId,
        ...said,
        ...(wording.trim() ? { wording: wording.trim() } : {}),
        ...(basis.trim() ? { basis: basis.trim() } : {}),
      },
    });
    setPending(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    setFault(undefined);
    onSaved();
    return showUndo(
      t`Noted. ${`${channels[draft.channel]}: ${words.states[draft.state]}`}`,
      answer.payload.commandId,
      onSaved,
    );
  };
  return (
    <section className={styles.form} aria-label={t`Write down what they said`}>
      <h3 className={styles.title}>{t`Write down what they said`}</h3>
      {fault ? <Callout tone="fault">{fault}</Callout> : null}
      <div className={styles.fields}>
        <Select
          label={t`For what`}
          placeholder={t`Choose`}
          options={optionsOf(words.purposes)}
          value={draft.purpose}
          onChange={(id) => change({ purpose: id as ConsentPurpose })}
        />
        <Select
          label={t`On which channel`}
          placeholder={t`Choose`}
          options={CONTACT_POINT_KINDS.map((id) => ({ id, text: channels[id] }))}
          value={draft.channel}
          onChange={(id) => change({ channel: id as ContactPointKind })}
        />
        <Select
          label={t`What they said`}
          placeholder={t`Choose`}
          options={optionsOf(words.states)}
          value={draft.state}
          onChange={(id) => change({ state: id as ConsentState })}
        />
        <Select
          label={t`Lawful basis`}
          placeholder={t`Choose`}
          options={optionsOf(words.lawful)}
          value={draft.lawfulBasis}
          onChange={(id) => change({ lawfulBasis: id as LawfulBasis })}
        />
        <TextField
          label={t`How it is known`}
          description={t`Such as a form, a call or a fair.`}
          value={draft.basis}
          onChange={(basis) => change({ basis })}
        />
        <TextField
          label={t`Version of the wording`}
          value={draft.wording}
          onChange={(wording) => change({ wording })}
        />
      </div>
      <div>
        <Button isPending={isPending} onPress={() => void save()}>
          {t`Write it down`}
        </Button>
      </div>
    </section>
  );
}
