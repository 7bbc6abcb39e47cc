import { useLingui } from '@lingui/react/macro';
import { countryName } from '@mikomi/domain/shared';
import { Button, RadioGroup, Select } from '@mikomi/ui';
import { useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { ImportDayOrder, ImportDecimalMark, ImportReadingInput } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './column-reading.module.css';
import { isOrdered, shownAs } from './reading-examples.ts';

const ColumnReadingColumn = graphql(`
  fragment ColumnReading_ImportColumn on ImportColumn {
    name
    asks
    samples
    alternatives {
      dayOrder
      decimalMark
    }
    reading {
      type
      dayOrder
      decimalMark
      currency
      unit
      empties
      serials
    }
  }
`);

const MARKS = { POINT: '.', COMMA: ',' } as const;

type ColumnReadingProps = {
  readonly column: FragmentType<typeof ColumnReadingColumn>;
  readonly country: string;
  readonly timeZone: string;
  readonly onChoose: (reading: ImportReadingInput) => void;
};

/** How the cells of a column are read; asked openly when two readings fit. */
export function ColumnReading({ column, country, timeZone, onChoose }: ColumnReadingProps) {
  const { name, asks, samples, alternatives, reading } = readFragment(ColumnReadingColumn, column);
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const home = countryName(country, i18n.locale);
  const [isOpen, setOpen] = useState(false);
  const orders: Readonly<Record<ImportDayOrder, string>> = {
    YMD: t`Year first`,
    DMY: t`Day first`,
    MDY: t`Month first`,
  };
  const marks: Readonly<Record<ImportDecimalMark, string>> = {
    POINT: t`1,234.56 (point)`,
    COMMA: t`1.234,56 (comma)`,
  };
  const isDay = reading.type === 'DAY' || reading.type === 'MOMENT';
  const isNumber = reading.type === 'NUMBER' || reading.type === 'MONEY' || reading.type === 'PERCENT';
  const types: Readonly<Record<string, string>> = {
    NUMBER: t`Number`,
    MONEY: t`Amount in ${reading.currency}`,
    PERCENT: t`Percentage`,
    DAY: t`Day`,
    MOMENT: t`Day and time`,
    BOOLEAN: t`Yes or no`,
    PHONE: t`Phone number, of ${home} where it names no country`,
    EMAIL: t`E-mail`,
    URL: t`Web address`,
    LIST: t`Several words`,
    CONSENT: t`Given or refused`,
  };

  if (asks && (isDay || isNumber)) {
    const choices = alternatives.map((each) => {
      const meant = {
        ...reading,
        type: reading.type as 'DAY',
        prefix: '',
        dayOrder: each.dayOrder,
        decimal: MARKS[each.decimalMark],
      };
      const examples = samples.flatMap((raw) => {
        const shown = shownAs(raw, meant, { country, zone: timeZone }, formats);
        return shown === undefined ? [] : [`${raw} → ${shown}`];
      });
      return {
        id: isDay ? each.dayOrder : each.decimalMark,
        text: isDay ? orders[each.dayOrder] : marks[each.decimalMark],
        detail: examples.slice(0, 2).join(' · '),
      };
    });
    return (
      <RadioGroup
        label={isDay ? t`In which order are the days of ${name}?` : t`What is the decimal mark of ${name}?`}
        choices={choices.filter(({ id }, index) => choices.findIndex((each) => each.id === id) === index)}
        value={null}
        onChange={(id) =>
          onChoose(isDay ? { dayOrder: id as ImportDayOrder } : { decimalMark: id as ImportDecimalMark })
        }
      />
    );
  }
  const words = [
    types[reading.type] ?? reading.type,
    isDay && samples.some(isOrdered) ? orders[reading.dayOrder] : undefined,
    reading.unit > 0 ? `× ${formats.number(10 ** reading.unit)}` : undefined,
  ];
  // Text is read as it stands: nothing to say, nothing to choose.
  if (reading.type === 'TEXT') return null;
  return (
    <>
      <div className={styles.line}>
        <span>{words.filter(Boolean).join(' · ')}</span>
        {isDay || isNumber ? (
          <Button
            variant="quiet"
            size="small"
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
            aria-label={isOpen ? t`Done with how ${name} is read` : t`Change how ${name} is read`}
          >
            {isOpen ? t`Done` : t`Change`}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <div className={styles.fields}>
          {isDay ? (
            <Select
              label={t`Order of days`}
              placeholder={t`Choose`}
              value={reading.dayOrder}
              onChange={(dayOrder) => onChoose({ dayOrder: dayOrder as ImportDayOrder })}
              options={Object.entries(orders).map(([id, text]) => ({ id, text }))}
            />
          ) : (
            <Select
              label={t`Decimal mark`}
              placeholder={t`Choose`}
              value={reading.decimalMark}
              onChange={(mark) => onChoose({ decimalMark: mark as ImportDecimalMark })}
              options={Object.entries(marks).map(([id, text]) => ({ id, text }))}
            />
          )}
          {reading.type === 'MONEY' ? (
            <MoneyReading currency={reading.currency} unit={reading.unit} onChoose={onChoose} />
          ) : null}
        </div>
      ) : null}
    </>
  );
}

type MoneyReadingProps = {
  readonly currency: string;
  readonly unit: number;
  readonly onChoose: (reading: ImportReadingInput) => void;
};

/** In which currency amounts are, and in which unit: as they are, in thousands, in 万. */
function MoneyReading({ currency, unit, onChoose }: MoneyReadingProps) {
  const { t } = useLingui();
  const currencies = new Set([
    currency,
    'JPY',
    'USD',
    'EUR',
    'GBP',
    'BRL',
    'INR',
    'CNY',
    'KRW',
    'SGD',
    'AUD',
  ]);
  return (
    <>
      <Select
        label={t`Currency`}
        placeholder={t`Choose`}
        value={currency}
        onChange={(code) => onChoose({ currency: code })}
        options={[...currencies].map((id) => ({ id, text: id }))}
      />
      <Select
        label={t`Amounts are in`}
        placeholder={t`Choose`}
        value={String(unit)}
        onChange={(power) => onChoose({ unit: Number(power) })}
        options={[
          { id: '0', text: t`Whole units` },
          { id: '3', text: t`Thousands` },
          { id: '4', text: t`Ten thousands (万)` },
          { id: '6', text: t`Millions` },
        ]}
      />
    </>
  );
}
