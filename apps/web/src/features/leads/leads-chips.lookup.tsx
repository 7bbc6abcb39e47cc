import { useLingui } from '@lingui/react/macro';
import { FilterChips } from '@mikomi/ui';
import { useConditionWords } from '#app/custom-fields/condition-words.ts';
import { sortableField } from '#app/custom-fields/custom-filter.ts';
import { useListedFields } from '#app/custom-fields/use-listed-fields.lookup.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useImportName } from '#app/list/import-name.lookup.ts';
import { useSaidRule } from '#app/rules/use-said-rule.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { useFilterNames } from './leads-filter-names.lookup.ts';
import type { LeadFilters } from './leads-search.ts';

type LeadsChipsProps = {
  readonly filters: LeadFilters;
  readonly onFilters: (filters: LeadFilters) => void;
  /** The key of the organization's own field that the list is sorted by. */
  readonly sortedBy: string | undefined;
  readonly onOrder: (order: undefined) => void;
};

const CUSTOM = 'custom.';
const SORT = 'sort';

/** The filter read aloud: "Owner is me", "Stage is Proposal", "Has no next step". */
export function LeadsChips({ filters, onFilters, sortedBy, onOrder }: LeadsChipsProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const { memberId } = useViewer();
  const names = useFilterNames(filters);
  const importName = useImportName(filters.import);
  const nameOf = (
    list: 'teams' | 'stages' | 'sources' | 'products' | 'productGroups' | 'members',
    id: string | undefined,
  ) => names?.[list].find((each) => each.id === id)?.name ?? '…';
  const { custom = {}, ...own } = filters;
  const asksOwn = sortedBy !== undefined || filters.custom !== undefined;
  const { fields } = useListedFields('LEAD', asksOwn);
  const say = useConditionWords((id) => nameOf('members', id));
  const said = useSaidRule('LEAD', filters.rule);
  const potentials = {
    high: t`Potential is high`,
    medium: t`Potential is medium`,
    low: t`Potential is low`,
  };
  const sentences: { readonly [Key in keyof typeof own]: () => string } = {
    owner: () =>
      filters.owner === memberId ? t`Owner is me` : t`Owner is ${nameOf('members', filters.owner)}`,
    inTeam: () => t`Team is ${nameOf('teams', filters.inTeam)}`,
    stage: () => t`Stage is ${nameOf('stages', filters.stage)}`,
    source: () => t`Source is ${nameOf('sources', filters.source)}`,
    import: () => t`Came in with ${importName ?? '…'}`,
    product: () => t`About ${nameOf('products', filters.product)}`,
    productGroup: () => t`About something of ${nameOf('productGroups', filters.productGroup)}`,
    potential: () => potentials[filters.potential ?? 'high'],
    score: () => t`Score is at least ${filters.score}`,
    grade: () => t`Grade is ${filters.grade}`,
    since: () => t`Captured since ${formats.day(filters.since ?? '')}`,
    until: () => t`Captured until ${formats.day(filters.until ?? '')}`,
    next: () => t`Has no next step`,
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
        if (removed.includes(SORT)) onOrder(undefined);
        const kept = Object.entries(custom).filter(([key]) => !removed.includes(`${CUSTOM}${key}`));
        const rest = Object.entries(own).filter(([key]) => !removed.includes(key));
        if (removed.some((id) => id !== SORT))
          onFilters({
            ...(Object.fromEntries(rest) as LeadFilters),
            ...(kept.length > 0 ? { custom: Object.fromEntries(kept) } : {}),
          });
      }}
    />
  );
}
