import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Tabs } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import styles from '#features/assignment/assignment.module.css';
import { AssignmentLog } from '#features/assignment/assignment-log.lookup.tsx';
import { AssignmentMembers } from '#features/assignment/assignment-members.tsx';
import { AssignmentRules } from '#features/assignment/assignment-rules.tsx';
import { AssignmentTerritories } from '#features/assignment/assignment-territories.tsx';
import { draftOf, type PlanDraft, planInput } from '#features/assignment/plan-draft.ts';
import { Rehearsal } from '#features/assignment/rehearsal.lookup.tsx';
import type { RuleChoices } from '#features/assignment/rule-choices.ts';
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
  const [tab, setTab] = useState('rules');
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
  const { assignmentPlan, assignmentMembers, teams, productGroups } = data;
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, text: name });
  const stored = draftOf(assignmentPlan);
  const choices: RuleChoices = {
    members: assignmentMembers.flatMap(({ member }) => (member ? [named(member)] : [])),
    teams: teams.map(named),
    productGroups: productGroups.map(named),
    territories: stored.territories.map(named),
  };
  const plan = edited ?? stored;
  const letGo = () => {
    setFault(undefined);
    setEdited(undefined);
  };
  const keep = async () => {
    setSaving(true);
    const answer = await save({ input: { plan: planInput(plan) } });
    setSaving(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    letGo();
    showUndo(t`Saved. It counts from the next lead on.`, answer.payload.commandId);
  };
  const edit = assignmentPlan.viewerCanEdit ? setEdited : undefined;
  const rules = (
    <div className={styles.parts}>
      <AssignmentRules plan={plan} choices={choices} onChange={edit} />
      {edit ? (
        <Rehearsal
          plan={planInput(plan)}
          potentials={
            new Map([
              ['HIGH', t({ message: 'High', context: 'potential' })],
              ['MEDIUM', t({ message: 'Medium', context: 'potential' })],
              ['LOW', t({ message: 'Low', context: 'potential' })],
            ])
          }
        />
      ) : null}
      <AssignmentTerritories plan={plan} onChange={edit} />
    </div>
  );
  return (
    <SettingPage path="assignment">
      {assignmentPlan.warnings.map((warning) => (
        <Callout key={warning}>{warning}</Callout>
      ))}
      <Tabs
        label={t`How leads are given`}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'rules', text: t`Rules`, content: rules },
          {
            id: 'members',
            text: t`Members`,
            content: <AssignmentMembers members={assignmentMembers} choices={choices} />,
          },
          { id: 'log', text: t`Log`, content: <AssignmentLog slug={slug} /> },
        ]}
      />
      {edited ? (
        <section className={styles.foot} aria-label={t`Changes that are not saved`}>
          <p role={fault ? 'alert' : undefined}>
            {fault ?? t`These rules are not saved yet. Rehearse them first, then save.`}
          </p>
          <Button variant="quiet" onPress={letGo}>{t`Discard`}</Button>
          <Button variant="primary" isPending={isSaving} onPress={() => void keep()}>
            {t`Save the plan`}
          </Button>
        </section>
      ) : null}
    </SettingPage>
  );
}
