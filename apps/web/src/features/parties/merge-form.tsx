import { Trans, useLingui } from '@lingui/react/macro';
import { Button, RadioGroup } from '@mikomi/ui';
import { CustomFactsField } from '#app/custom-fields/custom-facts.tsx';
import { CustomValueText } from '#app/custom-fields/custom-value-text.tsx';
import { memberKeyOf } from '#app/custom-fields/member-id.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { MergeField } from './merge-field.tsx';
import styles from './merge-form.module.css';
import { mergedValue } from './merge-values.ts';
import { useMergeWords } from './use-merge-words.ts';

const MergeFormPreview = graphql(`
  fragment MergeForm_MergePreview on MergePreview {
    survivorId
    survivorReason
    fields {
      field
      fromId
      reason
      lostIds
    }
    records {
      id
      reachedBy
      hanging {
        what
        count
      }
    }
    moves {
      what
      count
    }
    contacts {
      id
      name
      familyReading
      givenReading
      jobTitle
      language
      country
      region
      city
      postalCode
      addressLine
      attributes
      createdAt
      company {
        id
        name
      }
      owner {
        id
        name
      }
      customMembers {
        id
        name
      }
    }
    companies {
      id
      name
      nameReading
      industry
      employees
      revenue {
        amount
        currency
      }
      website
      language
      country
      region
      city
      postalCode
      addressLine
      attributes
      createdAt
      parent {
        id
        name
      }
      owner {
        id
        name
      }
      customMembers {
        id
        name
      }
    }
  }
`);

/** What the viewer chose so far. */
export interface MergeChoices {
  readonly survivorId?: string;
  readonly fields: Readonly<Record<string, string>>;
}

type MergeFormProps = {
  readonly preview: FragmentType<typeof MergeFormPreview>;
  readonly customFields: readonly FragmentType<typeof CustomFactsField>[];
  readonly choices: MergeChoices;
  readonly onChoose: (choices: MergeChoices) => void;
  readonly isPending: boolean;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
};

/** What a merge would do, field by field with its reasons; where records differ one chooses. */
export function MergeForm({ preview, customFields, choices, onChoose, ...rest }: MergeFormProps) {
  const shown = readFragment(MergeFormPreview, preview);
  const { survivorId, survivorReason, fields, moves, contacts, companies } = shown;
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const words = useMergeWords();
  const records = [...contacts, ...companies];
  const customs = new Map(readFragment(CustomFactsField, customFields).map((field) => [field.key, field]));
  const names = new Map(
    records.flatMap(({ customMembers }) => customMembers.map(({ id, name }) => [memberKeyOf(id), name])),
  );
  const valuesOf = (field: string) => {
    const custom = customs.get(field.replace(/^custom:/, ''));
    return records.map((record) => {
      if (!custom) {
        const text = mergedValue(field, record, formats, i18n.locale);
        return { id: record.id, text, shown: text };
      }
      const value = (record.attributes as Readonly<Record<string, unknown>>)[custom.key];
      if (value == null) return { id: record.id, text: '', shown: null };
      const shown = <CustomValueText key={record.id} field={custom} value={value} names={names} />;
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return {
        id: record.id,
        text: names.get(text) ?? custom.options.find(({ key }) => key === text)?.label ?? text,
        shown,
      };
    });
  };
  const labelOf = (field: string) => words.fields[field] ?? customs.get(field.replace(/^custom:/, ''))?.label;
  const hasNow = new Map(
    shown.records.map(({ id, reachedBy, hanging }) => [
      id,
      [...reachedBy, ...hanging.flatMap(({ what, count }) => words.moved(what, count) ?? [])],
    ]),
  );
  const moved = moves.flatMap(({ what, count }) => words.moved(what, count) ?? []);
  const isConflict = ({ lostIds }: { readonly lostIds: readonly string[] }) => lostIds.length > 0;
  const told = fields
    .filter(({ field }) => labelOf(field) !== undefined)
    .toSorted((a, b) => Number(isConflict(b)) - Number(isConflict(a)));
  return (
    <div className={styles.form}>
      <RadioGroup
        label={t`Which one goes on?`}
        description={survivorReason}
        value={survivorId}
        onChange={(id) => onChoose({ ...choices, survivorId: id })}
        choices={records.map(({ id, name, createdAt }) => ({
          id,
          text: name || t`Without a name`,
          detail: [...(hasNow.get(id) ?? []), t`added ${formats.instant(Date.parse(createdAt))}`].join(' · '),
        }))}
      />
      <div className={styles.fields}>
        {told.map((decision) => (
          <MergeField
            key={decision.field}
            label={labelOf(decision.field) ?? decision.field}
            values={valuesOf(decision.field)}
            keptId={decision.fromId ?? null}
            reason={decision.reason}
            isConflict={isConflict(decision)}
            onChoose={(id) => onChoose({ ...choices, fields: { ...choices.fields, [decision.field]: id } })}
          />
        ))}
      </div>
      {moved.length > 0 ? (
        <div>
          <p className={styles.term}>{t`Moves with it`}</p>
          <p className={styles.moves}>
            {moved.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </p>
        </div>
      ) : null}
      <p className={styles.why}>
        <Trans>
          Nothing is lost: old links lead to the one that goes on, and it can be taken apart again at any
          time.
        </Trans>
      </p>
      <div className={styles.foot}>
        <Button variant="primary" isPending={rest.isPending} onPress={rest.onMerge}>
          {t({ message: 'Merge', context: 'two records' })}
        </Button>
        <Button variant="quiet" onPress={rest.onCancel}>
          {t`Cancel`}
        </Button>
      </div>
    </div>
  );
}
