import { useLingui } from '@lingui/react/macro';
import { Select } from '@mikomi/ui';
import styles from './join-choice.module.css';

export type FileColumns = {
  readonly name: string;
  readonly columns: readonly { readonly column: number; readonly name: string }[];
};
type Join = { readonly first: number; readonly second: number };

type JoinChoiceProps = {
  readonly first: FileColumns;
  readonly second: FileColumns;
  readonly joinBy: Join | null;
  readonly onChoose: (join: Join) => void;
};

/** By which columns the rows of a further file find those of the first. */
export function JoinChoice({ first, second, joinBy, onChoose }: JoinChoiceProps) {
  const { t } = useLingui();
  const options = ({ columns }: FileColumns) =>
    columns.map(({ column, name }) => ({ id: String(column), text: name }));
  return (
    <div className={styles.join}>
      <Select
        label={t`A row belongs to the row of ${first.name} with the same`}
        placeholder={t`Choose a column`}
        options={options(first)}
        value={joinBy ? String(joinBy.first) : null}
        onChange={(id) => onChoose({ first: Number(id), second: joinBy?.second ?? 0 })}
      />
      <Select
        label={t`as its own`}
        placeholder={t`Choose a column`}
        options={options(second)}
        value={joinBy ? String(joinBy.second) : null}
        onChange={(id) => onChoose({ first: joinBy?.first ?? 0, second: Number(id) })}
      />
    </div>
  );
}
