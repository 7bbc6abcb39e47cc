import { useLingui } from '@lingui/react/macro';
import { Callout, DatePicker, Dialog, MultiSelect, NumberField, Select, Switch, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import type { AssignmentHours } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './assignment.module.css';
import { HOURS } from './assignment-words.ts';
import type { RuleChoices } from './rule-choices.ts';

const AssignmentMemberDialogMember = graphql(`
  fragment AssignmentMemberDialog_AssignmentMember on AssignmentMember {
    member {
      id
      name
    }
    weight
    caps {
      limit
      potential
      atMost
    }
    productGroups {
      id
    }
    languages
    hours
    leave {
      from
      to
    }
    pause {
      from
    }
    substitute {
      id
    }
    viewerCanEdit
  }
`);

const AssignmentMemberDialogEdit = graphql(`
  mutation AssignmentMemberDialog_Edit($input: EditAssignmentMemberInput!) {
    editAssignmentMember(input: $input) {
      ... on EditAssignmentMemberPayload {
        commandId
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

const AssignmentMemberDialogAway = graphql(`
  mutation AssignmentMemberDialog_Away($input: SetAvailabilityInput!) {
    setAvailability(input: $input) {
      ... on SetAvailabilityPayload {
        commandId
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

type AssignmentMemberDialogProps = {
  readonly member: FragmentType<typeof AssignmentMemberDialogMember>;
  readonly choices: RuleChoices;
  readonly onClose: () => void;
};

const NOBODY = 'nobody';

/** How leads are given to one member, and when they are away. */
export function AssignmentMemberDialog({ member: asked, choices, onClose }: AssignmentMemberDialogProps) {
  const known = readFragment(AssignmentMemberDialogMember, asked);
  const { t, i18n } = useLingui();
  const today = useToday();
  const edit = useCommand(AssignmentMemberDialogEdit);
  const setAway = useCommand(AssignmentMemberDialogAway);
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const most = (limit: string) =>
    known.caps.find((cap) => cap.limit === limit && !cap.potential)?.atMost ?? null;
  const [leave] = known.leave;
  const [draft, setDraft] = useState({
    weight: known.weight as number | null,
    perDay: most('PER_DAY'),
    openLeads: most('OPEN_LEADS'),
    productGroupIds: known.productGroups.map(({ id }) => id.slice(id.indexOf('_') + 1)) as readonly string[],
    languages: known.languages.join(', '),
    hours: known.hours,
    paused: known.pause !== null && known.pause !== undefined,
    leaveFrom: leave?.from ?? null,
    leaveTo: leave?.to ?? null,
    substituteId: known.substitute?.id ?? NOBODY,
  });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const memberId = known.member?.id ?? '';

  const save = async () => {
    setPending(true);
    const refused = (known.viewerCanEdit ? await saveSettings() : undefined) ?? (await saveAway());
    setPending(false);
    if (refused) return setFault(refused);
    toasts.show({ text: t`Saved. It counts from the next lead on.` });
    onClose();
  };
  const saveSettings = async () => {
    const others = known.caps.filter(({ potential }) => potential);
    const answer = await edit({
      input: {
        memberId,
        weight: draft.weight ?? 1,
        caps: [
          ...others.map(({ limit, potential, atMost }) => ({ limit, potential, atMost })),
          { limit: 'PER_DAY', atMost: draft.perDay },
          { limit: 'OPEN_LEADS', atMost: draft.openLeads },
        ],
        productGroupIds: draft.productGroupIds.map((key) => `ProductGroup_${key}`),
        languages: draft.languages.split(/[\s,、]+/).filter((tag) => tag !== ''),
        hours: draft.hours,
      },
    });
    return answer.kind === 'refused' ? answer.message : undefined;
  };
  const saveAway = async () => {
    const { leaveFrom, leaveTo, paused, substituteId } = draft;
    const first = leaveFrom ?? leaveTo;
    const answer = await setAway({
      input: {
        memberId,
        ...(paused === Boolean(known.pause) ? {} : { paused }),
        leave: [
          ...(first ? [{ from: first, to: leaveTo ?? first }] : []),
          ...known.leave.slice(1).map(({ from, to }) => ({ from, to })),
        ],
        substituteId: substituteId === NOBODY ? null : substituteId,
      },
    });
    return answer.kind === 'refused' ? answer.message : undefined;
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={t`Close`}
      title={known.member?.name ?? ''}
      footer={
        <DialogFoot
          keep={t`Cancel`}
          onKeep={onClose}
          act={t`Save`}
          onAct={() => void save()}
          isPending={isPending}
          variant="primary"
        />
      }
    >
      <div className={styles.fields}>
        {fault ? <Callout tone="fault">{fault}</Callout> : null}
        <Switch isSelected={!draft.paused} onChange={(takes) => set({ paused: !takes })}>
          {t`Takes new leads`}
        </Switch>
        <div className={styles.pair}>
          <DatePicker
            label={t`On leave from`}
            value={draft.leaveFrom}
            min={today}
            onChange={(leaveFrom) => set({ leaveFrom })}
          />
          <DatePicker
            label={t`through`}
            value={draft.leaveTo}
            min={draft.leaveFrom ?? today}
            onChange={(leaveTo) => set({ leaveTo })}
          />
          <Select
            label={t`Stands in while they are away`}
            placeholder={t`Nobody`}
            options={[
              { id: NOBODY, text: t`Nobody` },
              ...choices.members.filter(({ id }) => id !== memberId),
            ]}
            value={draft.substituteId}
            onChange={(substituteId) => set({ substituteId })}
          />
        </div>
        {known.viewerCanEdit ? (
          <div className={styles.pair}>
            <NumberField
              label={t`Share`}
              description={t`From 1 to 100: a half-timer has 1 where the others have 2.`}
              value={draft.weight}
              onChange={(weight) => set({ weight })}
            />
            <NumberField label={t`Most a day`} value={draft.perDay} onChange={(perDay) => set({ perDay })} />
            <NumberField
              label={t`Most open at one time`}
              value={draft.openLeads}
              onChange={(openLeads) => set({ openLeads })}
            />
            <Select
              label={t`Takes leads`}
              placeholder={t`Choose`}
              options={(Object.keys(HOURS) as AssignmentHours[])
                .filter((id) => id !== 'OWN' || known.hours === 'OWN')
                .map((id) => ({ id, text: i18n._(HOURS[id]) }))}
              value={draft.hours}
              onChange={(id) => set({ hours: id as AssignmentHours })}
            />
            <MultiSelect
              label={t`Sells`}
              placeholder={t`No product group`}
              options={choices.productGroups}
              value={draft.productGroupIds}
              onChange={(productGroupIds) => set({ productGroupIds })}
            />
            <TextField
              label={t`Speaks`}
              description={t`As short codes, such as ja, en.`}
              value={draft.languages}
              onChange={(languages) => set({ languages })}
            />
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
