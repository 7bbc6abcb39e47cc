import { useLingui } from '@lingui/react/macro';
import { Button, FilterChips, IconAdd, isComposing, TagList, useReturnFocus } from '@mikomi/ui';
import { useRef, useState } from 'react';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './lead-products.module.css';
import section from './section.module.css';

const LeadCollaboratorsLead = graphql(`
  fragment LeadCollaborators_Lead on Lead {
    id
    viewerCanEdit
    collaborators {
      id
      name
    }
  }
`);

const LeadCollaboratorsAdd = graphql(`
  mutation LeadCollaborators_Add($input: AddCollaboratorInput!) {
    addCollaborator(input: $input) {
      ... on AddCollaboratorPayload {
        commandId
        lead {
          id
          ...LeadCollaborators_Lead
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

const LeadCollaboratorsRemove = graphql(`
  mutation LeadCollaborators_Remove($input: RemoveCollaboratorInput!) {
    removeCollaborator(input: $input) {
      ... on RemoveCollaboratorPayload {
        commandId
        lead {
          id
          ...LeadCollaborators_Lead
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

/** Who works on a lead beside its owner. */
export function LeadCollaborators({ lead }: { readonly lead: FragmentType<typeof LeadCollaboratorsLead> }) {
  const { id: leadId, viewerCanEdit, collaborators } = readFragment(LeadCollaboratorsLead, lead);
  const { t } = useLingui();
  const add = useCommand(LeadCollaboratorsAdd);
  const remove = useCommand(LeadCollaboratorsRemove);
  const showUndo = useUndoToast();
  const [isAdding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useReturnFocus(isAdding, opener);
  const [error, setError] = useState<string>();
  if (collaborators.length === 0 && !viewerCanEdit) return null;
  const chips = collaborators.map(({ id, name }) => ({ id, text: name }));

  const takeOff = async (memberId: string) => {
    const answer = await remove({ input: { leadId, memberId } });
    const name = collaborators.find(({ id }) => id === memberId)?.name ?? '';
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`${name} no longer works on this lead.`, answer.payload.commandId);
  };

  return (
    <section>
      <h2 className={section.title}>{t`Works on it too`}</h2>
      {viewerCanEdit ? (
        <FilterChips
          label={t`Works on it too`}
          chips={chips}
          onRemove={(ids) => ids.forEach((id) => void takeOff(id))}
        />
      ) : (
        <TagList label={t`Works on it too`} tags={chips} />
      )}
      {isAdding ? (
        <div
          onKeyDownCapture={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
            event.preventDefault();
            setAdding(false);
          }}
        >
          <MemberChoice
            label={t`Colleague`}
            isLabelHidden
            autoFocus
            value={null}
            error={error}
            onChange={async (member) => {
              if (member === null) return;
              const answer = await add({ input: { leadId, memberId: member.id } });
              if (answer.kind === 'refused') return setError(answer.message);
              setError(undefined);
              setAdding(false);
            }}
          />
        </div>
      ) : viewerCanEdit ? (
        <div className={styles.add}>
          <Button
            variant="quiet"
            size="small"
            icon={<IconAdd aria-hidden="true" />}
            ref={opener}
            onPress={() => setAdding(true)}
          >
            {t`Add a colleague`}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
