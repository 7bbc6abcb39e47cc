import { useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@mikomi/ui';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { graphql } from '#generated/index.ts';
import styles from './name-source.module.css';
import { INLETS, type NewSourceKind } from './source-kinds.ts';

const NameSourceOpenMutation = graphql(`
  mutation NameSource_Open($input: OpenInletInput!) {
    openInlet(input: $input) {
      ... on OpenInletPayload {
        source {
          id
          webForm {
            id
          }
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

const NameSourceCreateMutation = graphql(`
  mutation NameSource_Create($input: CreateSourceInput!) {
    createSource(input: $input) {
      ... on CreateSourcePayload {
        source {
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

type NameSourceProps = {
  readonly kind: NewSourceKind;
  readonly onBack: () => void;
  readonly onAdded: OnSourceAdded;
};

/** A source was added: one that is a form is built next. */
export type OnSourceAdded = (sourceId: string, formId: string | undefined) => void;

/** The name of a new source, proposed by what it connects. */
export function NameSource({ kind, onBack, onAdded }: NameSourceProps) {
  const { t, i18n } = useLingui();
  const words = kind === 'BY_HAND' ? undefined : INLETS[kind];
  const [name, setName] = useState(words ? i18n._(words.name) : '');
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const open = useCommand(NameSourceOpenMutation);
  const create = useCommand(NameSourceCreateMutation);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    const answer =
      kind === 'BY_HAND' ? await create({ input: { name } }) : await open({ input: { kind, name } });
    setPending(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    const { source } = answer.payload;
    return onAdded(source.id, 'webForm' in source ? source.webForm?.id : undefined);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void add(event)}>
      <TextField
        label={t`Name`}
        description={t`Colleagues see it on every lead that comes from there.`}
        autoFocus
        value={name}
        onChange={(text) => {
          setName(text);
          setFault(undefined);
        }}
        {...(fault ? { error: fault } : {})}
      />
      <div className={styles.foot}>
        <Button onPress={onBack}>{t`Back`}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t`Add it`}
        </Button>
      </div>
    </form>
  );
}
