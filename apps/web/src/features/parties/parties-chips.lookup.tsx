import { useLingui } from '@lingui/react/macro';
import { FilterChips } from '@mikomi/ui';
import { useConditionWords } from '#app/custom-fields/condition-words.ts';
import { sortableField } from '#app/custom-fields/custom-filter.ts';
import { useListedFields } from '#app/custom-fields/use-listed-fields.lookup.ts';
import { useNames } from '#app/form/names.lookup.ts';
import { useImportName } from '#app/list/import-name.lookup.ts';
import { useSaidRule } from '#app/rules/use-said-rule.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import type { PartiesFilterProps } from './parties-filter-form.lookup.tsx';
import type { PartyFilters } from './parties-search.ts';

const CUSTOM = 'custom.';
const SORT = 'sort';

type PartiesChipsProps = Omit<PartiesFilterProps, 'mine'> & {
  /** The key of the organization's own field that the list is sorted by. */
  readonly sortedBy: string | undefined;
  readonly onOrder: (order: undefined) => void;
};

/** The filter read aloud: "Owner is me", "Industry is retail", "Area is 100 or more". */
export function PartiesChips({ record, filters, onFilters, sortedBy, onOrder }: PartiesChipsProps) {
  const { t } = useLingui();
  const { memberId } = useViewer();
  const { custom = {}, ...own } = filters;
  const { owner, industry } = own;
  const { fields } = useListedFields(record, sortedBy !== undefined || filters.custom !== undefined);
  const members = Object.values(custom).flatMap(({ how, text }) => (how === 'is' && text ? [text] : []));
  const named = [...(owner ? [owner] : []), ...members].filter((id) => id.startsWith('Member_'));
  const names = useNames(named);
  const nameOf = (id: string | undefined) => names?.get(id ?? '') ?? '…';
  const importName = useImportName(own.import);
  const say = useConditionWords(nameOf);
  const said = useSaidRule(record, own.rule);
  const sentences: { readonly [Key in keyof typeof own]: () => string } = {
    owner: () => (owner === memberId ? t`Owner is me` : t`Owner is ${nameOf(owner)}`),
    industry: () => t`Industry is ${industry}`,
    import: () => t`Came in with ${importName ?? '…'}`,
    rule: () => said ?? t`By a rule`,
  };
  const sorted = sortableField(sortedBy, fields ?? []);
  const chips = [
    ...Object.entries(sentences).flatMap(([id, sentence]) =>
      own[id as keyof typeof own] === undefined ? [] : [{ id, text: sentence() }],
    ),
    ...Object.entries(custom).map(([key, condition]) => ({
      id: `${CUSTOM}${key}`,
      text: fields
        ? say(
            fields.find((field) => field.key === key),
            condition,
          )
        : '…',
    })),
    ...(sortedBy && fields
      ? [
          {
            id: SORT,
            text: sorted ? t`Sorted by ${sorted.label}` : t`Sorted by a field no longer in use (not applied)`,
          },
        ]
      : []),
  ];
  return (
    <FilterChips
      label={t`Filter`}
      chips={chips}
      onRemove={(removed) => {
        const kept = Object.entries(custom).filter(([key]) => !removed.includes(`${CUSTOM}${key}`));
        const rest = Object.entries(own).filter(([key]) => !removed.includes(key));
        if (removed.includes(SORT)) onOrder(undefined);
        if (removed.every((id) => id === SORT)) return;
        onFilters({
          ...(Object.fromEntries(rest) as PartyFilters),
          ...(kept.length > 0 ? { custom: Object.fromEntries(kept) } : {}),
        });
      }}
    />
  );
}
