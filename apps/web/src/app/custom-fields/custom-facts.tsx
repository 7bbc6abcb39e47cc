import { useLingui } from '@lingui/react/macro';
import { Button, DescriptionList } from '@mikomi/ui';
import { useEffect, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { CustomFact, loadEditor, type SaveCustomValue } from './custom-fact.tsx';
import styles from './custom-facts.module.css';
import { memberKeyOf } from './member-id.ts';
import { shownAtFirst } from './shown-at-first.ts';

export const CustomFactsField = graphql(`
  fragment CustomFacts_CustomField on CustomField {
    id
    key
    record
    label
    type
    required
    constraints {
      least
      most
      decimals
      from
      until
      length
      shape
      currencies
      choices
    }
    options {
      key
      label
    }
  }
`);

type CustomFactsProps = {
  /** The fields of the record's kind, in order. */
  readonly fields: readonly FragmentType<typeof CustomFactsField>[];
  /** The record's `attributes`. */
  readonly values: unknown;
  /** The members that the values name. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** Without it the values are only read. */
  readonly onSave: SaveCustomValue | undefined;
  /** Above the facts; without it they continue what stands before them. */
  readonly title?: string;
};

/** What the organization's own fields say of a record. Many empty ones wait behind one press. */
export function CustomFacts({ fields, values, members, onSave, title }: CustomFactsProps) {
  const known = readFragment(CustomFactsField, fields);
  const { t } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const canEdit = onSave !== undefined && known.length > 0;
  useEffect(() => {
    if (canEdit) void loadEditor().catch(() => undefined);
  }, [canEdit]);
  const stored = (values ?? {}) as Readonly<Record<string, unknown>>;
  const isFilled = ({ key }: { readonly key: string }) => stored[key] != null;
  const offered = onSave ? known : known.filter(isFilled);
  const shown = isWhole ? offered : shownAtFirst(offered, (field) => isFilled(field) || kept.has(field.key));
  const names = new Map(members.map(({ id, name }) => [memberKeyOf(id), name]));
  if (offered.length === 0) return null;
  const hidden = offered.length - shown.length;
  return (
    <section {...(title ? { 'aria-label': title } : {})}>
      {title ? <h2 className={styles.title}>{title}</h2> : null}
      {shown.length > 0 ? (
        <DescriptionList>
          {shown.map((field) => (
            <CustomFact
              key={field.key}
              field={field}
              value={stored[field.key]}
              names={names}
              onSave={
                onSave
                  ? (fieldId, value) => {
                      // A field that was just emptied stays in sight.
                      setKept((before) => new Set(before).add(field.key));
                      return onSave(fieldId, value);
                    }
                  : undefined
              }
            />
          ))}
        </DescriptionList>
      ) : null}
      {hidden > 0 ? (
        <div className={styles.more}>
          <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
            {t`Show all fields (${hidden} empty)`}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
