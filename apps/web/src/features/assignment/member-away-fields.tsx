import { useLingui } from '@lingui/react/macro';
import { Button, DatePicker, IconAdd, IconButton, IconClose, Select, Switch } from '@mikomi/ui';
import { useToday } from '#app/formats/use-today.ts';
import styles from './assignment.module.css';
import { type LeaveDraft, type MemberDraft, NOBODY } from './member-draft.ts';

type MemberAwayFieldsProps = {
  readonly draft: MemberDraft;
  readonly colleagues: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (change: Partial<MemberDraft>) => void;
};

/** When a member takes no leads: a pause, days of leave, and who stands in meanwhile. */
export function MemberAwayFields({ draft, colleagues, onChange }: MemberAwayFieldsProps) {
  const { t } = useLingui();
  const today = useToday();
  const { isPaused, pausedUntil, leave, substituteId } = draft;
  return (
    <>
      <Switch isSelected={!isPaused} onChange={(takes) => onChange({ isPaused: !takes })}>
        {t`Takes new leads`}
      </Switch>
      {isPaused ? (
        <div className={styles.pair}>
          <DatePicker
            label={t`Takes leads again on`}
            description={t`Without a day, when they say so.`}
            value={pausedUntil}
            min={today}
            onChange={(day) => onChange({ pausedUntil: day })}
          />
        </div>
      ) : null}
      <fieldset className={styles.days}>
        <legend>{t`Leave`}</legend>
        {leave.map((one) => (
          <LeaveRow
            key={one.key}
            leave={one}
            onChange={(next) =>
              onChange({ leave: leave.map((each) => (each.key === one.key ? next : each)) })
            }
            onRemove={() => onChange({ leave: leave.filter(({ key }) => key !== one.key) })}
          />
        ))}
        <div>
          <Button
            size="small"
            variant="quiet"
            icon={<IconAdd aria-hidden="true" />}
            onPress={() =>
              onChange({ leave: [...leave, { key: crypto.randomUUID(), from: null, to: null }] })
            }
          >
            {t`Add leave`}
          </Button>
        </div>
      </fieldset>
      <div className={styles.pair}>
        <Select
          label={t`Stands in while they are away`}
          placeholder={t`Nobody`}
          options={[{ id: NOBODY, text: t`Nobody` }, ...colleagues]}
          value={substituteId}
          onChange={(id) => onChange({ substituteId: id })}
        />
      </div>
    </>
  );
}

type LeaveRowProps = {
  readonly leave: LeaveDraft;
  readonly onChange: (leave: LeaveDraft) => void;
  readonly onRemove: () => void;
};

function LeaveRow({ leave, onChange, onRemove }: LeaveRowProps) {
  const { t } = useLingui();
  const today = useToday();
  return (
    <div className={styles.leave}>
      <DatePicker
        label={t`From`}
        value={leave.from}
        min={leave.from !== null && leave.from < today ? leave.from : today}
        onChange={(from) => onChange({ ...leave, from })}
      />
      <DatePicker
        label={t`through`}
        value={leave.to}
        min={leave.from ?? today}
        onChange={(to) => onChange({ ...leave, to })}
      />
      <IconButton label={t`Remove this leave`} icon={<IconClose aria-hidden="true" />} onPress={onRemove} />
    </div>
  );
}
