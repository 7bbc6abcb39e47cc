import { useLingui } from '@lingui/react/macro';
import type { FactSchema } from '@mikomi/domain/catalog';
import { type Locale, labelIn } from '@mikomi/domain/shared';
import { Button, IconAdd, IconButton, IconClose, SegmentedControl } from '@mikomi/ui';
import { useState } from 'react';
import type { RuleRecord } from '#generated/graphql.ts';
import styles from './rule-builder.module.css';
import { type DraftGroup, type DraftTest, newGroup, newTest, withoutPart, withPart } from './rule-draft.ts';
import { RuleTest } from './rule-test.tsx';

type RuleGroupProps = {
  /** What it is asked of; missing for what belongs to a record, such as its activities. */
  readonly record?: RuleRecord | undefined;
  readonly schema: FactSchema;
  readonly group: DraftGroup;
  /** Which group it is, for whoever does not see where it stands. */
  readonly label: string;
  readonly isNested?: boolean;
  readonly onChange: (group: DraftGroup) => void;
  readonly onRemove?: () => void;
};

/** Conditions of which all must hold, or any; groups within groups as deep as one likes. */
export function RuleGroup(props: RuleGroupProps) {
  const { record, schema, group, label, isNested = false, onChange, onRemove } = props;
  const { t } = useLingui();
  const [added, setAdded] = useState<string>();
  const add = () => {
    const test = newTest();
    setAdded(test.id);
    onChange({ ...group, parts: [...group.parts, test] });
  };
  const remove = (id: string) => {
    const rest = withoutPart(group, id);
    onChange(rest.parts.length === 0 && !onRemove ? { ...rest, parts: [newTest()] } : rest);
    if (rest.parts.length === 0) onRemove?.();
  };
  return (
    <fieldset className={isNested ? styles.nested : styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {group.parts.length > 1 || isNested ? (
        <div className={styles.head}>
          <SegmentedControl
            label={t`How the conditions of ${label} hold together`}
            segments={[
              { id: 'all', text: t`All hold` },
              { id: 'any', text: t`Any holds` },
            ]}
            value={group.mode}
            onChange={(mode) => onChange({ ...group, mode: mode as DraftGroup['mode'] })}
          />
          {onRemove ? (
            <IconButton
              label={t`Remove ${label}`}
              icon={<IconClose aria-hidden="true" />}
              size="small"
              onPress={onRemove}
            />
          ) : null}
        </div>
      ) : null}
      {group.parts.map((part, index) =>
        part.kind === 'test' ? (
          <RuleTest
            key={part.id}
            record={record}
            schema={schema}
            test={part}
            autoFocus={part.id === added}
            onChange={(test) => onChange(withPart(group, test))}
            onRemove={() => remove(part.id)}
          >
            <RowsOf
              schema={schema}
              test={part}
              onChange={(rows) => onChange(withPart(group, { ...part, rows }))}
            />
          </RuleTest>
        ) : (
          <RuleGroup
            key={part.id}
            record={record}
            schema={schema}
            group={part}
            label={t`Group ${index + 1}`}
            isNested
            onChange={(inner) => onChange(withPart(group, inner))}
            onRemove={() => remove(part.id)}
          />
        ),
      )}
      <div className={styles.foot}>
        <Button size="small" variant="quiet" icon={<IconAdd aria-hidden="true" />} onPress={add}>
          {t`Add a condition`}
        </Button>
        <Button
          size="small"
          variant="quiet"
          onPress={() =>
            onChange({
              ...group,
              parts: [...group.parts, newGroup([newTest()], group.mode === 'all' ? 'any' : 'all')],
            })
          }
        >
          {t({ message: 'Add a group', context: 'of conditions' })}
        </Button>
      </div>
    </fieldset>
  );
}

/** What must hold of one of the child records that a field holds. */
function RowsOf({
  schema,
  test,
  onChange,
}: {
  readonly schema: FactSchema;
  readonly test: DraftTest;
  readonly onChange: (rows: DraftGroup) => void;
}) {
  const { i18n } = useLingui();
  const field = test.field === null ? undefined : schema[test.field];
  if (field?.type !== 'rows' || !test.rows) return null;
  return (
    <RuleGroup
      schema={field.rows}
      group={test.rows}
      label={labelIn(field.label, i18n.locale as Locale)}
      isNested
      onChange={onChange}
    />
  );
}
