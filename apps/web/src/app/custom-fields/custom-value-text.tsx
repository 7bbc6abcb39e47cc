import { useLingui } from '@lingui/react/macro';
import { Anchor, Badge } from '@mikomi/ui';
import { lazy, Suspense } from 'react';
import { useFormats } from '../formats/formats-context.tsx';
import type { MoneyValue } from '../formats/money-alike.ts';
import { mailHref } from '../formats/point-href.ts';
import { shownWebAddress } from '../formats/shown-web-address.ts';
import type { KnownField } from './custom-field.ts';
import styles from './custom-value-text.module.css';

// Loaded for phones alone: it knows the numbers of the world.
const PhoneText = lazy(() => import('./phone-text.tsx').then(({ PhoneText }) => ({ default: PhoneText })));

type CustomValueTextProps = {
  readonly field: KnownField;
  /** As it is stored; there is one. */
  readonly value: unknown;
  /** The members by their keys. */
  readonly names: ReadonlyMap<string, string>;
};

/** Whether a value of the type leads somewhere by itself. */
export const isLink = (type: KnownField['type']) => type === 'PHONE' || type === 'EMAIL' || type === 'URL';

/** A custom value as people read it. */
export function CustomValueText({ field, value, names }: CustomValueTextProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const text = String(value);
  const labelOf = (key: string) => field.options.find((option) => option.key === key)?.label ?? key;
  switch (field.type) {
    case 'NUMBER':
      return <span className={styles.number}>{formats.number(Number(value), 'as-entered')}</span>;
    case 'MONEY':
      return <span className={styles.number}>{formats.money(value as MoneyValue)}</span>;
    case 'DATE':
      return formats.day(text);
    case 'BOOLEAN':
      return value === true ? t`Yes` : t`No`;
    case 'SELECT':
      return labelOf(text);
    case 'MULTI_SELECT':
      return (
        <span className={styles.choices}>
          {(value as readonly string[]).map((key) => (
            <Badge key={key}>{labelOf(key)}</Badge>
          ))}
        </span>
      );
    case 'MEMBER':
      return names.get(text) ?? t`Somebody who left`;
    case 'PHONE':
      return (
        <Anchor href={`tel:${text}`}>
          <Suspense fallback={text}>
            <PhoneText e164={text} />
          </Suspense>
        </Anchor>
      );
    case 'EMAIL':
      return <Anchor href={mailHref(text)}>{text}</Anchor>;
    case 'URL':
      return (
        <Anchor href={text} target="_blank" rel="noreferrer">
          {shownWebAddress(text)}
        </Anchor>
      );
    default:
      return <span className={styles.lines}>{text}</span>;
  }
}
