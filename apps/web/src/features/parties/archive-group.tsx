import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { ArchiveUsed } from '#app/settings/archive-used.tsx';
import type { Uses } from '#app/settings/setting-uses.tsx';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const ArchiveGroupArchive = graphql(`
  mutation ArchiveGroup_Archive($input: ArchiveCustomerGroupInput!) {
    archiveCustomerGroup(input: $input) {
      ... on ArchiveCustomerGroupPayload {
        commandId
        customerGroup {
          id
          archived
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

type ArchiveGroupProps = {
  readonly slug: string;
  readonly id: string;
  readonly name: string;
  readonly isByRule: boolean;
  readonly uses: Uses;
  readonly onArchived: () => void;
};

/** Takes a group out of use, and offers to take that back. */
export function ArchiveGroup({ slug, id, name, isByRule, uses, onArchived }: ArchiveGroupProps) {
  const { t } = useLingui();
  const archive = useCommand(ArchiveGroupArchive);
  const offerUndo = useUndoToast();
  const takeOut = async () => {
    const answer = await archive({ input: { id } });
    if (answer.kind === 'refused') {
      toasts.show({ text: answer.message, tone: 'fault' });
      return;
    }
    onArchived();
    offerUndo(t`${name} is out of use.`, answer.payload.commandId);
  };
  return (
    <ArchiveUsed
      slug={slug}
      name={name}
      uses={uses}
      consequence={
        isByRule
          ? t`Rules that name it go on as if nobody were in it.`
          : t`Rules that name it go on with whoever is in it now. Nobody is added any more, not by a form either.`
      }
      onArchive={takeOut}
    >
      {(press) => (
        <Button variant="quiet" size="small" onPress={press}>
          {t`Archive`}
        </Button>
      )}
    </ArchiveUsed>
  );
}
