import { useLingui } from '@lingui/react/macro';
import { Select } from '@mikomi/ui';
import type { ImportKind } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { KIND_NAMES } from './field-names.ts';
import type { FileColumns } from './join-choice.tsx';
import { chooseFileKind, chooseJoin, type PlanChoices } from './plan-choices.ts';
import styles from './plan-columns.module.css';

const FileRoleFile = graphql(`
  fragment FileRole_ImportFilePreview on ImportFilePreview {
    fileId
    lists
    asks
    joinBy {
      first
      second
    }
    namedBy {
      first
      second
    }
  }
`);

const ADDS = 'ADDS';

type FileRoleProps = {
  readonly file: FragmentType<typeof FileRoleFile>;
  readonly main: FileColumns;
  readonly isMain: boolean;
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

/** What a file lists; a further one may add to the rows of the main one instead. */
export function FileRole({ file: given, main, isMain, onChoose }: FileRoleProps) {
  const file = readFragment(FileRoleFile, given);
  const { t, i18n } = useLingui();
  const kinds = Object.entries(KIND_NAMES).map(([id, name]) => ({ id, text: i18n._(name) }));
  const choose = (id: string) => {
    if (isMain) onChoose((plan) => ({ ...plan, kind: id as ImportKind }));
    else if (id === ADDS)
      onChoose((plan) => chooseJoin(plan, file.fileId, file.namedBy ?? { first: 0, second: 0 }));
    else onChoose((plan) => chooseFileKind(plan, file.fileId, id as ImportKind));
  };
  const column = main.columns.find((each) => each.column === file.namedBy?.first)?.name;
  return (
    <>
      <div className={styles.kind}>
        <Select
          label={t`This file lists`}
          placeholder={t`Choose`}
          value={file.asks ? null : file.joinBy && !isMain ? ADDS : file.lists}
          onChange={choose}
          options={[
            ...kinds,
            ...(isMain ? [] : [{ id: ADDS, text: t`More about the rows of ${main.name}` }]),
          ]}
        />
      </div>
      {column ? <p className={styles.facts}>{t`${main.name} names them under “${column}”.`}</p> : null}
    </>
  );
}
