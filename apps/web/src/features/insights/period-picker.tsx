import { useLingui } from '@lingui/react/macro';
import {
  Button,
  DatePicker,
  IconBack,
  IconButton,
  IconCalendar,
  IconExpand,
  IconForward,
  Menu,
  MenuItem,
  MenuSection,
} from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './period-picker.module.css';
import { lastPeriod, type PeriodName, type PeriodSearch, stepPeriod, USUAL_PERIOD } from './period-search.ts';

const PeriodPickerPeriod = graphql(`
  fragment PeriodPicker_Period on Period {
    from
    to
    label(locale: $locale)
  }
`);

type PeriodPickerProps = {
  readonly search: PeriodSearch;
  /** As the API cut it; absent while that is on its way. */
  readonly period: FragmentType<typeof PeriodPickerPeriod> | undefined;
  readonly today: string;
  readonly onPeriod: (search: PeriodSearch) => void;
};

/** Which days: a unit of the calendar or days of one's own, a step back or forth from there. */
export function PeriodPicker({ search, period, today, onPeriod }: PeriodPickerProps) {
  const shown = readFragment(PeriodPickerPeriod, period);
  const { t } = useLingui();
  const name = search.period ?? USUAL_PERIOD;
  const names: Readonly<Record<PeriodName, string>> = {
    day: t`Today`,
    week: t`This week`,
    month: t`This month`,
    quarter: t`This quarter`,
    year: t`This fiscal year`,
    custom: t`Days of your own`,
  };
  const last = {
    month: t`Last month`,
    quarter: t`Last quarter`,
    year: t`Last fiscal year`,
  } as const;
  const choose = (chosen: PeriodName) => {
    if (chosen === 'custom')
      onPeriod({ period: 'custom', from: shown?.from ?? today, to: shown?.to ?? today });
    else onPeriod(chosen === USUAL_PERIOD ? {} : { period: chosen });
  };
  return (
    <div className={styles.picker}>
      <div className={styles.steps}>
        <IconButton
          label={t`Period before`}
          icon={<IconBack aria-hidden="true" />}
          isDisabled={!shown}
          onPress={() => shown && onPeriod(stepPeriod(name, shown, -1))}
        />
        <Menu
          label={t`Period`}
          trigger={
            <Button icon={<IconCalendar aria-hidden="true" />} trailing={<IconExpand aria-hidden="true" />}>
              {shown?.label ?? names[name]}
            </Button>
          }
        >
          <MenuSection
            title={t`Period`}
            selectionMode="single"
            selected={search.on ? [] : [name]}
            onSelect={([chosen]) => choose((chosen as PeriodName | undefined) ?? name)}
          >
            {Object.entries(names).map(([id, text]) => (
              <MenuItem key={id} id={id} text={text} />
            ))}
          </MenuSection>
          <MenuSection title={t`The one before`}>
            {(['month', 'quarter', 'year'] as const).map((unit) => (
              <MenuItem
                key={unit}
                id={`last-${unit}`}
                text={last[unit]}
                onAction={() => onPeriod(lastPeriod(unit, today))}
              />
            ))}
          </MenuSection>
        </Menu>
        <IconButton
          label={t`Period after`}
          icon={<IconForward aria-hidden="true" />}
          isDisabled={!shown || shown.to >= today}
          onPress={() => shown && onPeriod(stepPeriod(name, shown, 1))}
        />
      </div>
      {search.period === 'custom' && search.from && search.to ? (
        <div className={styles.days}>
          <DatePicker
            label={t`From`}
            isLabelHidden
            value={search.from}
            max={search.to}
            onChange={(from) => from && from <= (search.to ?? '') && onPeriod({ ...search, from })}
          />
          <span aria-hidden="true">–</span>
          <DatePicker
            label={t`To`}
            isLabelHidden
            value={search.to}
            min={search.from}
            onChange={(to) => to && to >= (search.from ?? '') && onPeriod({ ...search, to })}
          />
        </div>
      ) : null}
    </div>
  );
}
