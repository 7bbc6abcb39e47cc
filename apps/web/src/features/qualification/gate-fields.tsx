import { useLingui } from '@lingui/react/macro';
import type { Framework, GatedCriterion, Potential } from '@mikomi/domain/qualification';
import { type Label, type Locale, labelIn } from '@mikomi/domain/shared';
import { MultiSelect, Select } from '@mikomi/ui';
import type { GateDraft } from './gate-draft.ts';
import { GateRules } from './gate-rules.tsx';
import styles from './qualification-setting.module.css';
import { usePotentialWords } from './use-potential-words.ts';

/** A custom field of leads, by the key of its values. */
export type OwnField = { readonly key: string; readonly label: string };

/** What every lead has, by the names that gates have for it. */
const OF_EVERY_LEAD: readonly { readonly id: string; readonly name: Label }[] = [
  { id: 'contactId', name: { en: 'Contact', ja: '担当者' } },
  { id: 'companyId', name: { en: 'Company', ja: '取引先' } },
  { id: 'ownerId', name: { en: 'Owner', ja: '社内担当' } },
  { id: 'expectedValue', name: { en: 'Expected value', ja: '見込み金額' } },
  { id: 'expectedCloseOn', name: { en: 'Expected to close', ja: '受注予定日' } },
];

type GateFieldsProps = {
  readonly stage: string;
  readonly gate: GateDraft;
  readonly frameworks: readonly Framework[];
  readonly fields: readonly OwnField[];
  readonly onChange: (gate: GateDraft) => void;
};

/** What one stage asks for: fields, answers, a qualification, a potential, rules. */
export function GateFields({ stage, gate, frameworks, fields, onChange }: GateFieldsProps) {
  const { t, i18n } = useLingui();
  const words = usePotentialWords();
  const said = (label: Label) => labelIn(label, i18n.locale as Locale);
  const offered = [...OF_EVERY_LEAD, ...fields.map(({ key, label }) => ({ id: key, name: label }))];
  const criteria = frameworks.flatMap((framework) =>
    framework.criteria.map(
      ({ id, name }): GatedCriterion => ({
        frameworkId: framework.id,
        criterionId: id,
        name,
        atLeast: 'PARTLY',
      }),
    ),
  );
  const levels = ['LOW', 'MEDIUM', 'HIGH'] as const;
  const change = (part: Partial<GateDraft>) => onChange({ ...gate, ...part });
  return (
    <fieldset className={styles.gate}>
      <legend className={styles.legend}>{t`Before ${stage}`}</legend>
      <MultiSelect
        label={t`Filled in`}
        placeholder={t`Nothing`}
        options={offered.map(({ id, name }) => ({ id, text: said(name) }))}
        value={gate.fields.map(({ id }) => id)}
        onChange={(ids) => change({ fields: offered.filter(({ id }) => ids.includes(id)) })}
      />
      <MultiSelect
        label={t`Found out, at least in part`}
        placeholder={t`Nothing`}
        options={criteria.map((criterion) => ({ id: placeOf(criterion), text: said(criterion.name) }))}
        value={gate.criteria.map(placeOf)}
        onChange={(ids) =>
          change({
            criteria: criteria
              .filter((each) => ids.includes(placeOf(each)))
              .map((each) => gate.criteria.find((kept) => placeOf(kept) === placeOf(each)) ?? each),
          })
        }
      />
      <MultiSelect
        label={t`Qualified by`}
        placeholder={t`Nothing`}
        options={frameworks.map(({ id, name }) => ({ id, text: said(name) }))}
        value={gate.qualified.map(({ frameworkId }) => frameworkId)}
        onChange={(ids) =>
          change({
            qualified: frameworks
              .filter(({ id }) => ids.includes(id))
              .map(({ id, name }) => ({ frameworkId: id, name })),
          })
        }
      />
      <Select
        label={t`Potential, at least`}
        placeholder={t`Any`}
        options={[{ id: ANY, text: t`Any` }, ...levels.map((id) => ({ id, text: words[id] }))]}
        value={gate.potential ?? ANY}
        onChange={(level) => change({ potential: level === ANY ? null : (level as Potential) })}
      />
      <GateRules rules={gate.rules} onChange={(rules) => change({ rules })} />
    </fieldset>
  );
}

const ANY = '–';

const placeOf = ({ frameworkId, criterionId }: Pick<GatedCriterion, 'frameworkId' | 'criterionId'>) =>
  `${frameworkId} ${criterionId}`;
