import { Trans, useLingui } from '@lingui/react/macro';
import type { ScoreSchema } from '@mikomi/domain/qualification';
import { Button, Callout } from '@mikomi/ui';
import { useState } from 'react';
import { type Refused, useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { GradeFields } from './grade-fields.tsx';
import type { ModelDraft } from './model-draft.ts';
import { ModelPreview } from './model-preview.lookup.tsx';
import styles from './qualification-setting.module.css';
import { isAtRule, ScoreRules } from './score-rules.tsx';

const ScoreSettingQualification = graphql(`
  fragment ScoreSetting_Qualification on Qualification {
    scoreModel
    scoreModelIsOwn
    scoreSchema
    unfitRules {
      ruleId
      text
    }
    run {
      done
      total
      finishedAt
    }
  }
`);

const ScoreSettingSave = graphql(`
  mutation ScoreSetting_Save($input: SetScoreModelInput!) {
    setScoreModel(input: $input) {
      ... on SetScoreModelPayload {
        commandId
        qualification {
          ...ScoreSetting_Qualification
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

type ScoreSettingProps = { readonly qualification: FragmentType<typeof ScoreSettingQualification> };

/** The rules that score leads, with what another model would move before it is saved. */
export function ScoreSetting({ qualification }: ScoreSettingProps) {
  const { scoreModel, scoreModelIsOwn, scoreSchema, unfitRules, run } = readFragment(
    ScoreSettingQualification,
    qualification,
  );
  const { t } = useLingui();
  const save = useCommand(ScoreSettingSave);
  const showUndo = useUndoToast();
  const stored = scoreModel as ModelDraft;
  const [draft, setDraft] = useState<ModelDraft>();
  const [isAsked, setAsked] = useState(false);
  const [fault, setFault] = useState<Refused>();
  const [isPending, setPending] = useState(false);
  const model = draft ?? stored;

  const change = (next: ModelDraft) => {
    setFault(undefined);
    setDraft(next);
  };
  const send = async (next: ModelDraft | null) => {
    setPending(true);
    const answer = await save({ input: { model: next } });
    setPending(false);
    if (answer.kind === 'refused') return setFault(answer);
    showUndo(t`Saved. Open leads are scored anew.`, answer.payload.commandId);
    setFault(undefined);
    setAsked(false);
    setDraft(undefined);
  };

  return (
    <SettingSection
      title={t`Score and grade`}
      about={t`Points for who they are decide the grade; points for what they do fade with time. Together they are the score.`}
    >
      {run && !run.finishedAt ? (
        <Callout>
          <Trans>
            {run.done} of {run.total} open leads are scored anew.
          </Trans>
        </Callout>
      ) : null}
      {unfitRules.map(({ ruleId, text }) => (
        <Callout key={ruleId} tone="signal" title={t`This rule counts for nothing any more`}>
          {text}
        </Callout>
      ))}
      <ScoreRules model={model} schema={scoreSchema as ScoreSchema} fault={fault} onChange={change} />
      <GradeFields model={model} onChange={change} />
      {fault && !isAtRule(fault) ? <Callout tone="fault">{fault.message}</Callout> : null}
      <div className={styles.foot}>
        <Button variant="primary" isDisabled={!draft} isPending={isPending} onPress={() => void send(model)}>
          {t`Save`}
        </Button>
        <Button isDisabled={!draft} onPress={() => setAsked(true)}>{t`Which leads would move?`}</Button>
        {draft ? (
          <Button
            variant="quiet"
            onPress={() => {
              setDraft(undefined);
              setAsked(false);
              setFault(undefined);
            }}
          >{t`Discard`}</Button>
        ) : scoreModelIsOwn ? (
          <Button variant="quiet" onPress={() => void send(null)}>{t`Back to how it began`}</Button>
        ) : null}
      </div>
      {isAsked && draft ? <ModelPreview model={draft} /> : null}
    </SettingSection>
  );
}
