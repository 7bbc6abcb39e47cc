import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, IconPerson, Popover, RowCount } from '@mikomi/ui';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import styles from './give-several.module.css';

const GiveSeveralByHand = graphql(`
  mutation GiveSeveral_ByHand($input: AssignLeadsInput!) {
    assignLeads(input: $input) {
      ... on AssignLeadsPayload {
        commandId
        count
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

const GiveSeveralByRules = graphql(`
  mutation GiveSeveral_ByRules($input: AssignLeadsByRulesInput!) {
    assignLeadsByRules(input: $input) {
      ... on AssignLeadsByRulesPayload {
        commandId
        count
        leads {
          id
          owner {
            id
            name
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

type GiveSeveralProps = { readonly ids: readonly string[]; readonly onDone: () => void };

/** Gives the chosen leads to one colleague, or lets the rules say whose each is; one command and one undo. */
export function GiveSeveral({ ids, onDone }: GiveSeveralProps) {
  const { t } = useLingui();
  const give = useCommand(GiveSeveralByHand);
  const giveByRules = useCommand(GiveSeveralByRules);
  const showUndo = useUndoToast();

  const byHand = async (ownerId: string, name: string) => {
    const answer = await give({ input: { ids: [...ids], ownerId } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const { count, commandId } = answer.payload;
    onDone();
    return showUndo(
      plural(count, { one: `${name} has # lead more now.`, other: `${name} has # leads more now.` }),
      commandId,
    );
  };
  const byRules = async () => {
    const answer = await giveByRules({ input: { ids: [...ids] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const { commandId, leads } = answer.payload;
    const given = leads.filter(({ owner }) => owner !== null).length;
    onDone();
    const text =
      given === 0
        ? t`The rules find nobody who takes them; they wait on.`
        : plural(given, { one: '# lead was given by the rules.', other: '# leads were given by the rules.' });
    return showUndo(text, commandId);
  };

  return (
    <section className={styles.bar} aria-label={t`The chosen leads`}>
      <RowCount text={plural(ids.length, { one: '# lead chosen', other: '# leads chosen' })} />
      <Popover
        label={t`Assign the chosen leads`}
        trigger={<Button icon={<IconPerson aria-hidden="true" />}>{t`Assign`}</Button>}
      >
        {(close) => (
          <MemberChoice
            label={t`To whom?`}
            autoFocus
            forWork
            value={null}
            onChange={(member) => {
              if (member === null) return;
              close();
              void byHand(member.id, member.name);
            }}
          />
        )}
      </Popover>
      <Button onPress={() => void byRules()}>{t`Give by the rules`}</Button>
      <Button variant="quiet" onPress={onDone}>{t`Choose none`}</Button>
    </section>
  );
}
