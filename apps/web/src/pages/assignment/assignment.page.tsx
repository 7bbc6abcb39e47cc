import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { AssignmentLog } from '#features/assignment/assignment-log.lookup.tsx';
import { AssignmentMembers } from '#features/assignment/assignment-members.tsx';
import { AssignmentRules } from '#features/assignment/assignment-rules.tsx';
import { draftOf, type PlanDraft, planInput } from '#features/assignment/plan-draft.ts';
import { Rehearsal } from '#features/assignment/rehearsal.lookup.tsx';
import { keyOf, type RuleChoices } from '#features/assignment/rule-choices.ts';
import { graphql } from '#generated/index.ts';

const AssignmentPageQuery = graphql(`
  query AssignmentPage {
    assignmentPlan {
      warnings
      viewerCanEdit
      ...PlanDraft_AssignmentPlan
    }
    assignmentMembers {
      member {
        id
        name
      }
      ...AssignmentMembers_AssignmentMember
    }
    teams {
      id
      name
    }
    sources {
      id
      name
    }
    productGroups {
      id
      name
    }
  }
`);

const AssignmentPageSave = graphql(`
  mutation AssignmentPage_Save($input: SaveAssignmentPlanInput!) {
    saveAssignmentPlan(input: $input) {
      ... on SaveAssignmentPlanPayload {
        commandId
        plan {
          warnings
          viewerCanEdit
          ...PlanDraft_AssignmentPlan
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

const route = getRouteApi('/o/$slug');

/** Who gets a lead: rules in order, who is there, what it would have done, what it did. */
export function AssignmentPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const [{ data, error }, ask] = useQuery({ query: AssignmentPageQuery, requestPolicy: 'cache-and-network' });
  const save = useCommand(AssignmentPageSave);
  const showUndo = useUndoToast();
  const [edited, setEdited] = useState<PlanDraft>();
  const [fault, setFault] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  if (!data) {
    return (
      <SettingPage path="assignment">
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      </SettingPage>
    );
  }
  const { assignmentPlan, assignmentMembers, teams, sources, productGroups } = data;
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, text: name });
  const byKey = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    id: keyOf(id),
    text: name,
  });
  const choices: RuleChoices = {
    members: assignmentMembers.flatMap(({ member }) => (member ? [named(member)] : [])),
    teams: teams.map(named),
    sources: sources.map(byKey),
    productGroups: productGroups.map(byKey),
    potentials: [
      { id: 'HIGH', text: t({ message: 'High', context: 'potential' }) },
      { id: 'MEDIUM', text: t({ message: 'Medium', context: 'potential' }) },
      { id: 'LOW', text: t({ message: 'Low', context: 'potential' }) },
    ],
  };
  const plan = edited ?? draftOf(assignmentPlan);
  const keep = async () => {
    setSaving(true);
    const answer = await save({ input: { plan: planInput(plan) } });
    setSaving(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    setFault(undefined);
    setEdited(undefined);
    showUndo(t`Saved. It counts from the next lead on.`, answer.payload.commandId);
  };
  return (
    <SettingPage
      path="assignment"
      action={
        edited ? (
          <Button variant="primary" isPending={isSaving} onPress={() => void keep()}>
            {t`Save the plan`}
          </Button>
        ) : null
      }
    >
      {fault ? <Callout tone="fault">{fault}</Callout> : null}
      {edited ? (
        <Callout action={<Button variant="quiet" onPress={() => setEdited(undefined)}>{t`Discard`}</Button>}>
          {t`These rules are not saved yet. Rehearse them first, then save.`}
        </Callout>
      ) : (
        assignmentPlan.warnings.map((warning) => <Callout key={warning}>{warning}</Callout>)
      )}
      <AssignmentRules
        plan={plan}
        choices={choices}
        onChange={assignmentPlan.viewerCanEdit ? setEdited : undefined}
      />
      {assignmentPlan.viewerCanEdit ? (
        <Rehearsal
          plan={planInput(plan)}
          potentials={new Map(choices.potentials.map(({ id, text }) => [id, text]))}
        />
      ) : null}
      <AssignmentMembers members={assignmentMembers} choices={choices} />
      <AssignmentLog slug={slug} />
    </SettingPage>
  );
}
