import { useLingui } from '@lingui/react/macro';
import { Button, IconButton, IconDelete, IconMore, IconUndo, IconWon, Menu, MenuItem } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { useCommand } from '#app/graph/use-command.ts';
import { useTakeBack, useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useShortcut } from '#app/keyboard/shortcuts.tsx';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const LeadActionsLead = graphql(`
  fragment LeadActions_Lead on Lead {
    id
    title
    status
    viewerCanEdit
    viewerCanConvert
    viewerCanDelete
    deals(first: 20) {
      nodes {
        id
        undoCommandId
      }
    }
  }
`);

const LeadActionsReopen = graphql(`
  mutation LeadActions_Reopen($input: ReopenLeadInput!) {
    reopenLead(input: $input) {
      ... on ReopenLeadPayload {
        commandId
        lead {
          id
          ...LeadHead_Lead
          ...LeadStageBar_Lead
          ...LeadProducts_Lead
          ...LeadClosing_Lead
          ...LeadActions_Lead
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

const LeadActionsDelete = graphql(`
  mutation LeadActions_Delete($input: DeleteLeadsInput!) {
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

type LeadActionsProps = {
  readonly slug: string;
  readonly lead: FragmentType<typeof LeadActionsLead>;
  readonly onWin: () => void;
  readonly onLose: () => void;
};

/** What one may do with a lead as a whole. */
export function LeadActions({ slug, lead, onWin, onLose }: LeadActionsProps) {
  const known = readFragment(LeadActionsLead, lead);
  const { t } = useLingui();
  const router = useRouter();
  const reopen = useCommand(LeadActionsReopen);
  const remove = useCommand(LeadActionsDelete);
  const showUndo = useUndoToast();
  const takeBack = useTakeBack();
  const { id, title, status, viewerCanEdit, viewerCanConvert, viewerCanDelete, deals } = known;
  const canWin = status === 'OPEN' && viewerCanConvert;
  const canLose = status === 'OPEN' && viewerCanEdit;
  const canReopen = status === 'LOST' && viewerCanEdit;
  const win = status === 'WON' && deals.nodes.length === 1 ? deals.nodes[0]?.undoCommandId : undefined;

  const openAgain = async () => {
    const answer = await reopen({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`${title} is open again.`, answer.payload.commandId);
  };
  const putAway = async () => {
    const answer = await remove({ input: { ids: [id] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    await router.navigate({ to: '/o/$slug/leads', params: { slug } });
    return showUndo(t`${title} is deleted.`, answer.payload.commandId);
  };
  useShortcut('w', t`Win the lead`, t`On the lead`, canWin ? onWin : undefined);
  useShortcut('x', t`Lose the lead`, t`On the lead`, canLose ? onLose : undefined);

  return (
    <>
      {canWin ? (
        <Button variant="primary" icon={<IconWon aria-hidden="true" />} onPress={onWin}>
          {t({ message: 'Win', context: 'a lead' })}
        </Button>
      ) : null}
      {canLose ? <Button onPress={onLose}>{t({ message: 'Lose', context: 'a lead' })}</Button> : null}
      {canReopen ? <Button onPress={() => void openAgain()}>{t`Open it again`}</Button> : null}
      {viewerCanDelete || win ? (
        <Menu
          label={t`More`}
          placement="bottom end"
          trigger={<IconButton label={t`More`} icon={<IconMore aria-hidden="true" />} />}
        >
          {win ? (
            <MenuItem
              id="take-back"
              text={t`The win was a mistake: take it back`}
              icon={<IconUndo aria-hidden="true" />}
              onAction={() => void takeBack(win)}
            />
          ) : null}
          {viewerCanDelete ? (
            <MenuItem
              id="delete"
              text={t`Delete the lead`}
              icon={<IconDelete aria-hidden="true" />}
              isDanger
              onAction={() => void putAway()}
            />
          ) : null}
        </Menu>
      ) : null}
    </>
  );
}
