import { useLingui } from '@lingui/react/macro';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { type CustomEntry, isBlank } from '#app/custom-fields/custom-entry.ts';
import type { KnownField } from '#app/custom-fields/custom-field.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import styles from './coming-back.module.css';
import { isNewCompany, type NewLeadSetting, type NewLeadValues } from './new-lead-values.ts';

type LeftOutProps = {
  readonly form: UseFormReturn<NewLeadValues>;
  readonly setting: NewLeadSetting;
  /** The custom fields of leads. */
  readonly fields: readonly KnownField[];
};

/** What is filled in and stays here when an earlier lead goes on. */
export function LeftOut({ form, setting, fields }: LeftOutProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const values = useWatch({ control: form.control }) as NewLeadValues;
  const own = [
    [values.contact !== null && isNewCompany(values), t`Company`],
    [values.owner?.id !== setting.me.id, t({ message: 'Owner', context: 'of a lead' })],
    [values.pipelineId !== '', t`Pipeline`],
    [values.stageId !== '', t`Stage`],
    [values.potential !== '', t`Potential`],
    [values.expectedCloseOn !== null, t`Expected to close`],
    [values.amount.trim() !== '', t`Expected value`],
    [values.name.trim() !== '', t`Lead name`],
    [values.colleagues.length > 0, t`Works on it too`],
  ] as const;
  const custom = fields.filter(({ key }) => !isBlank(values.custom[key] as CustomEntry | undefined));
  const names = [
    ...own.flatMap(([isFilled, name]) => (isFilled ? [name] : [])),
    ...custom.map(({ label }) => label),
  ];
  if (names.length === 0) return null;
  const list = formats.list(names);
  return <p className={styles.facts}>{t`It does not take what stands here as: ${list}.`}</p>;
}
