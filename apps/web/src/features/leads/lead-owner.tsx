import { useLingui } from '@lingui/react/macro';
import { EditableFact } from '#app/facts/editable-fact.tsx';
import { MemberFactEditor } from '#app/facts/member-fact-editor.tsx';
import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const LeadOwnerLead = graphql(`
  fragment LeadOwner_Lead on Lead {
    id
    owner {
      id
      name
    }
    viewerCanAssign
  }
`);

const LeadOwnerAssign = graphql(`
  mutation LeadOwner_Assign($input: AssignLeadsInput!) {
    assignLeads(input: $input) {
      ... on AssignLeadsPayload {
        commandId
        leads {
          id
          ...LeadFacts_Lead
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

/** Whose lead it is; one press gives it to somebody else. */
export function LeadOwner({ lead }: { readonly lead: FragmentType<typeof LeadOwnerLead> }) {
  const { id, owner, viewerCanAssign } = readFragment(LeadOwnerLead, lead);
  const { t } = useLingui();
  const assign = useCommand(LeadOwnerAssign);
  const showUndo = useUndoToast();
  const term = t({ message: 'Owner', context: 'of a lead' });
  return (
    <EditableFact
      term={term}
      editLabel={viewerCanAssign ? t`Assign the lead` : undefined}
      editor={(close) => (
        <MemberFactEditor
          label={term}
          value={owner ?? null}
          onSave={async (member) => {
            const answer = await assign({ input: { ids: [id], ownerId: member.id } });
            if (answer.kind === 'done')
              showUndo(t`${member.name} has the lead now.`, answer.payload.commandId);
            return faultOf(answer);
          }}
          onClose={close}
        />
      )}
    >
      {owner?.name ?? t`Nobody yet`}
    </EditableFact>
  );
}
