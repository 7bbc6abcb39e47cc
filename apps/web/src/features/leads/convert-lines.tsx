import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mikomi/ui';
import { type UseFormReturn, useController } from 'react-hook-form';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type ConvertValues, sumOfChosen, type WonLine, worthOfLine } from './convert-values.ts';
import styles from './lead-dialog.module.css';

type ConvertLinesProps = {
  readonly form: UseFormReturn<ConvertValues>;
  readonly lines: readonly (WonLine & { readonly name: string })[];
  /** The chosen products' sum, whenever they have one. */
  readonly onSum: (amount: number) => void;
};

/** Which products were won; what is left open keeps the lead open. */
export function ConvertLines({ form, lines, onSum }: ConvertLinesProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const { field, fieldState } = useController({
    control: form.control,
    name: 'lineIds',
    rules: { validate: (ids) => ids.length > 0 || t`Choose at least one product.` },
  });
  const choose = (id: string, isWon: boolean) => {
    const next = isWon ? [...field.value, id] : field.value.filter((each) => each !== id);
    field.onChange(next);
    const sum = sumOfChosen(lines, next, form.getValues('currency'));
    if (sum !== undefined) onSum(sum);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t`What was won?`}</legend>
      {lines.map(({ id, name, quantity, unitPrice }) => (
        <div key={id} className={styles.line}>
          <Checkbox isSelected={field.value.includes(id)} onChange={(isWon) => choose(id, isWon)}>
            {quantity === 1 ? name : `${name} × ${formats.number(quantity)}`}
          </Checkbox>
          <Price line={{ id, quantity, unitPrice }} />
        </div>
      ))}
      {fieldState.error ? <p className={styles.fault}>{fieldState.error.message}</p> : null}
    </fieldset>
  );
}

/** What a line comes to, and from which price when there are several. */
function Price({ line }: { readonly line: WonLine }) {
  const { t } = useLingui();
  const formats = useFormats();
  const { quantity, unitPrice } = line;
  const worth = worthOfLine(line);
  if (!unitPrice || !worth) return <span className={styles.faint}>{t`Without a price`}</span>;
  const each = formats.money(unitPrice);
  return (
    <span className={styles.number}>
      {quantity === 1 ? null : <span className={styles.faint}>{t`${each} each`}</span>} {formats.money(worth)}
    </span>
  );
}
