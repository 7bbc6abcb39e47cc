import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, IconDelete, IconPerson, Popover, RowCount } from '@mikomi/ui';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import styles from './leads-bulk-bar.module.css';

const LeadsBulkBarAssign = graphql(`
  mutation LeadsBulkBar_Assign($input: AssignLeadsInput!) {
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

const LeadsBulkBarDelete = graphql(`
  mutation LeadsBulkBar_Delete($input: DeleteLeadsInput!) {
    deleteLeads(input: $input) {
      ... on DeleteLeadsPayload {
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

type LeadsBulkBarProps = { readonly ids: readonly string[]; readonly onDone: () => void };

/** What can be done with several leads at once; each is one command and one undo. It stands below the table, so that no row moves. */
export function LeadsBulkBar({ ids, onDone }: LeadsBulkBarProps) {
  const { t } = useLingui();
  const assign = useCommand(LeadsBulkBarAssign);
  const remove = useCommand(LeadsBulkBarDelete);
  const showUndo = useUndoToast();

  const give = async (ownerId: string, name: string) => {
    const answer = await assign({ input: { ids: [...ids], ownerId } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const { count, commandId } = answer.payload;
    onDone();
    return showUndo(
      plural(count, { one: `${name} has # lead more now.`, other: `${name} has # leads more now.` }),
      commandId,
    );
  };
  const putAway = async () => {
    const answer = await remove({ input: { ids: [...ids] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const { count, commandId } = answer.payload;
    onDone();
    return showUndo(plural(count, { one: '# lead is deleted.', other: '# leads are deleted.' }), commandId);
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
            value={null}
            onChange={(member) => {
              if (member === null) return;
              close();
              void give(member.id, member.name);
            }}
          />
        )}
      </Popover>
      <Button icon={<IconDelete aria-hidden="true" />} onPress={() => void putAway()}>{t`Delete`}</Button>
      <Button variant="quiet" onPress={onDone}>{t`Choose none`}</Button>
    </section>
  );
}
