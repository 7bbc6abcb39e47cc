import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { EditableFact } from '#app/facts/editable-fact.tsx';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { useCommand } from '#app/graph/use-command.ts';
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
  const [error, setError] = useState<string>();
  const term = t({ message: 'Owner', context: 'of a lead' });
  return (
    <EditableFact
      term={term}
      editLabel={viewerCanAssign ? t`Assign the lead` : undefined}
      editor={(close) => (
        <MemberChoice
          label={term}
          isLabelHidden
          autoFocus
          value={owner ?? null}
          error={error}
          onChange={async (member) => {
            if (member === null) return;
            if (member.id === owner?.id) return close();
            const answer = await assign({ input: { ids: [id], ownerId: member.id } });
            if (answer.kind === 'refused') return setError(answer.message);
            close();
            showUndo(t`${member.name} has the lead now.`, answer.payload.commandId);
          }}
        />
      )}
    >
      {owner?.name ?? t`Nobody yet`}
    </EditableFact>
  );
}
