import { useLingui } from '@lingui/react/macro';
import { Checkbox, TimeField } from '@mikomi/ui';
import { weekdayNames } from '#app/formats/calendar-names.ts';
import styles from './assignment.module.css';
import type { Shift } from './member-draft.ts';

type ShiftFieldsProps = {
  readonly shifts: readonly Shift[];
  readonly onChange: (shifts: readonly Shift[]) => void;
};

const USUAL = { from: '09:00', to: '18:00' } as const;

/** From when to when a member takes leads, day by day. A day with a break keeps its other hours as they are. */
export function ShiftFields({ shifts, onChange }: ShiftFieldsProps) {
  const { t, i18n } = useLingui();
  const put = (weekday: number, change: Partial<Shift>) => {
    const first = shifts.findIndex((shift) => shift.weekday === weekday);
    onChange(shifts.map((shift, index) => (index === first ? { ...shift, ...change } : shift)));
  };
  return (
    <fieldset className={styles.days}>
      <legend>{t`Their own hours`}</legend>
      {weekdayNames(i18n.locale, 'short').map(({ id, text }) => {
        const weekday = Number(id);
        const shift = shifts.find((each) => each.weekday === weekday);
        return (
          <div key={id} className={styles.day}>
            <Checkbox
              isSelected={shift !== undefined}
              onChange={(works) =>
                onChange(
                  works
                    ? [...shifts, { weekday, ...USUAL }].toSorted((a, b) => a.weekday - b.weekday)
                    : shifts.filter((each) => each.weekday !== weekday),
                )
              }
            >
              {text}
            </Checkbox>
            {shift ? (
              <>
                <TimeField
                  label={t`${text}, from`}
                  isLabelHidden
                  value={shift.from}
                  onChange={(from) => from && put(weekday, { from })}
                />
                <TimeField
                  label={t`${text}, to`}
                  isLabelHidden
                  value={shift.to === '24:00' ? '00:00' : shift.to}
                  onChange={(to) => to && put(weekday, { to: to === '00:00' ? '24:00' : to })}
                />
              </>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
