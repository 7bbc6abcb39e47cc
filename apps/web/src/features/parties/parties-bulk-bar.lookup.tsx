import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, IconPeople, Menu, MenuItem, RowCount } from '@mikomi/ui';
import { useQuery } from 'urql';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import styles from './parties-bulk-bar.module.css';

const PartiesBulkBarQuery = graphql(`
  query PartiesBulkBar {
    customerGroups {
      id
      name
      kind
    }
  }
`);

const PartiesBulkBarAdd = graphql(`
  mutation PartiesBulkBar_Add($input: AddToCustomerGroupInput!) {
    addToCustomerGroup(input: $input) {
      ... on AddToCustomerGroupPayload {
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

const PartiesBulkBarRemove = graphql(`
  mutation PartiesBulkBar_Remove($input: RemoveFromCustomerGroupInput!) {
    removeFromCustomerGroup(input: $input) {
      ... on RemoveFromCustomerGroupPayload {
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

type PartiesBulkBarProps = { readonly ids: readonly string[]; readonly onDone: () => void };

/** What can be done with several contacts or companies at once: into a group by hand, or out of it; each is one command and one undo. */
export function PartiesBulkBar({ ids, onDone }: PartiesBulkBarProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: PartiesBulkBarQuery });
  const add = useCommand(PartiesBulkBarAdd);
  const remove = useCommand(PartiesBulkBarRemove);
  const offerUndo = useUndoToast();
  const groups = (data?.customerGroups ?? []).filter(({ kind }) => kind === 'STATIC');

  const putIn = async (groupId: string, name: string) => {
    const answer = await add({ input: { groupId, ids: [...ids] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const { count, commandId } = answer.payload;
    onDone();
    return offerUndo(plural(count, { one: `${name} has # more.`, other: `${name} has # more.` }), commandId);
  };
  const takeOut = async (groupId: string, name: string) => {
    const answer = await remove({ input: { groupId, ids: [...ids] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const { count, commandId } = answer.payload;
    onDone();
    return offerUndo(
      plural(count, { one: `# is out of ${name}.`, other: `# are out of ${name}.` }),
      commandId,
    );
  };
  const choice = (text: string, act: (groupId: string, name: string) => Promise<unknown>) => (
    <Menu
      label={text}
      trigger={
        <Button icon={<IconPeople aria-hidden="true" />} isDisabled={groups.length === 0}>
          {text}
        </Button>
      }
    >
      {groups.map(({ id, name }) => (
        <MenuItem key={id} id={id} text={name} onAction={() => void act(id, name)} />
      ))}
    </Menu>
  );
  return (
    <section className={styles.bar} aria-label={t`The chosen ones`}>
      <RowCount text={plural(ids.length, { one: '# chosen', other: '# chosen' })} />
      {choice(t`Put into a group`, putIn)}
      {choice(t`Take out of a group`, takeOut)}
      <Button variant="quiet" onPress={onDone}>{t`Choose none`}</Button>
    </section>
  );
}
