import { useLingui } from '@lingui/react/macro';
import type { StoredRule } from '@mikomi/domain/catalog';
import { Button } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { RuleBuilder } from '#app/rules/rule-builder.tsx';
import { useRuleFields } from '#app/rules/use-rule-fields.lookup.ts';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './group.module.css';
import { GroupPreview } from './group-preview.lookup.tsx';

const GroupRuleGroup = graphql(`
  fragment GroupRule_CustomerGroup on CustomerGroup {
    id
    record
    rule
    sentence
    viewerCanEdit
  }
`);

const GroupRuleChange = graphql(`
  mutation GroupRule_Change($input: ChangeCustomerGroupRuleInput!) {
    changeCustomerGroupRule(input: $input) {
      ... on ChangeCustomerGroupRulePayload {
        commandId
        customerGroup {
          id
          size
          problem
          ...GroupRule_CustomerGroup
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

/** The rule that settles who is in a group: written, counted as one writes, saved, and whom it holds for. */
export function GroupRule({
  slug,
  group,
}: {
  readonly slug: string;
  readonly group: FragmentType<typeof GroupRuleGroup>;
}) {
  const { id, record, rule: stored, sentence, viewerCanEdit } = readFragment(GroupRuleGroup, group);
  const { t } = useLingui();
  const about = record ?? 'COMPANY';
  const fields = useRuleFields(about);
  const change = useCommand(GroupRuleChange);
  const offerUndo = useUndoToast();
  const kept = stored === false ? undefined : (stored as StoredRule);
  const [rule, setRule] = useState<StoredRule | undefined>(kept);
  const isChanged = rule !== undefined && JSON.stringify(rule) !== JSON.stringify(kept);
  const save = async () => {
    const answer = await change({ input: { id, record: about, rule } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else offerUndo(t`Saved: whoever fits is in the group now.`, answer.payload.commandId);
  };
  if (!fields.schema) return <SettingQuery hasFailed={fields.error !== undefined} onRetry={fields.retry} />;
  return (
    <>
      {viewerCanEdit ? (
        <div className={styles.rule}>
          <RuleBuilder record={about} schema={fields.schema} rule={kept} onChange={setRule} />
          <div>
            <Button variant="primary" isDisabled={!isChanged} onPress={() => void save()}>
              {t`Save the rule`}
            </Button>
          </div>
        </div>
      ) : (
        <p>{sentence}</p>
      )}
      {rule === undefined ? null : <GroupPreview slug={slug} record={about} rule={rule} />}
    </>
  );
}
