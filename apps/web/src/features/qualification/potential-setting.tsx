import { useLingui } from '@lingui/react/macro';
import type { PotentialPolicy } from '@mikomi/domain/qualification';
import { Button, Callout, NumberField } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { PolicyPreview } from './policy-preview.lookup.tsx';
import styles from './qualification-setting.module.css';

const PotentialSettingQualification = graphql(`
  fragment PotentialSetting_Qualification on Qualification {
    potentialPolicy
    potentialPolicyIsOwn
  }
`);

const PotentialSettingSave = graphql(`
  mutation PotentialSetting_Save($input: SetPotentialPolicyInput!) {
    setPotentialPolicy(input: $input) {
      ... on SetPotentialPolicyPayload {
        commandId
        qualification {
          ...PotentialSetting_Qualification
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

type PotentialSettingProps = { readonly qualification: FragmentType<typeof PotentialSettingQualification> };

/** What each sign of a lead's potential is worth, and from how many points it is medium or high. */
export function PotentialSetting({ qualification }: PotentialSettingProps) {
  const { potentialPolicy, potentialPolicyIsOwn } = readFragment(
    PotentialSettingQualification,
    qualification,
  );
  const { t } = useLingui();
  const save = useCommand(PotentialSettingSave);
  const showUndo = useUndoToast();
  const [draft, setDraft] = useState<PotentialPolicy>();
  const [isAsked, setAsked] = useState(false);
  const [error, setError] = useState<string>();
  const policy = draft ?? (potentialPolicy as PotentialPolicy);
  const { interest, capacity, thresholds } = policy;

  const send = async (next: PotentialPolicy | null) => {
    const answer = await save({ input: { policy: next } });
    if (answer.kind === 'refused') return setError(answer.message);
    showUndo(t`Saved. Open leads are judged anew.`, answer.payload.commandId);
    setError(undefined);
    setDraft(undefined);
    setAsked(false);
  };
  const field = (label: string, value: number, change: (points: number) => PotentialPolicy) => (
    <NumberField label={label} value={value} onChange={(next) => setDraft(change(next ?? 0))} />
  );

  return (
    <SettingSection
      title={t`Potential`}
      about={t`How much they want a product, how often they call or chat, and what they can pay add up. Whoever knows better sets it on the lead by hand.`}
    >
      <div className={styles.row}>
        {field(t`Strong interest`, interest.STRONG, (STRONG) => ({
          ...policy,
          interest: { ...interest, STRONG },
        }))}
        {field(t`Some interest`, interest.SOME, (SOME) => ({ ...policy, interest: { ...interest, SOME } }))}
        {field(t`Can pay well`, capacity.HIGH, (HIGH) => ({ ...policy, capacity: { ...capacity, HIGH } }))}
        {field(t`Can pay in part`, capacity.MEDIUM, (MEDIUM) => ({
          ...policy,
          capacity: { ...capacity, MEDIUM },
        }))}
        {field(t`Medium from`, thresholds.medium, (medium) => ({
          ...policy,
          thresholds: { ...thresholds, medium },
        }))}
        {field(t`High from`, thresholds.high, (high) => ({ ...policy, thresholds: { ...thresholds, high } }))}
      </div>
      {error ? <Callout tone="fault">{error}</Callout> : null}
      <div className={styles.foot}>
        <Button variant="primary" isDisabled={!draft} onPress={() => void send(policy)}>{t`Save`}</Button>
        <Button isDisabled={!draft} onPress={() => setAsked(true)}>{t`Which leads would move?`}</Button>
        {!draft && potentialPolicyIsOwn ? (
          <Button variant="quiet" onPress={() => void send(null)}>{t`Back to how it began`}</Button>
        ) : null}
      </div>
      {isAsked && draft ? <PolicyPreview policy={draft} /> : null}
    </SettingSection>
  );
}
