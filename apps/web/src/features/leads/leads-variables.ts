import { addDays } from '@mikomi/domain/shared';
import { type CustomSort, sortedFieldOf } from '#app/custom-fields/custom-condition.ts';
import { customFiltersOf, type ListedField, sortableField } from '#app/custom-fields/custom-filter.ts';
import { ownColumns } from '#app/custom-fields/own-columns.ts';
import { startOfDayIn } from '#app/formats/wall-clock.ts';
import type { ColumnChoice } from '#app/list/column-choice.ts';
import type { LeadFilter, LeadOrder, LeadOrderField, LeadStatus, Potential } from '#generated/graphql.ts';
import { countedFilter } from './counted-search.ts';
import { type LeadSort, type LeadsSearch, leadOrder, usualOrder } from './leads-search.ts';

const PAGE = 50;

const FIELDS: Readonly<Record<Exclude<LeadSort, CustomSort>, LeadOrderField>> = {
  name: 'TITLE',
  captured: 'CAPTURED_AT',
  activity: 'LAST_ACTIVITY_AT',
  'follow-up': 'NEXT_FOLLOW_UP_AT',
  value: 'VALUE',
  closed: 'CLOSED_ON',
  potential: 'POTENTIAL',
  score: 'SCORE',
  grade: 'GRADE',
};

/** Whether an address can be asked only by whoever knows the organization's own fields. */
export const asksOwnFields = ({ custom, sort }: LeadsSearch) =>
  custom !== undefined || sortedFieldOf(sort) !== undefined;

/** What the server is asked for an address and the columns that somebody chose; `fields` are the organization's own. */
export function leadsVariables(
  search: LeadsSearch,
  zone: string,
  fields: readonly ListedField[] = [],
  choice: ColumnChoice = {},
): {
  readonly first: number;
  readonly filter: LeadFilter;
  readonly orderBy: LeadOrder;
  /** Whether rows say what own fields hold. */
  readonly withCustom: boolean;
  /** Whether rows say when they were won, and of what; or when they were lost, and why. */
  readonly asWon: boolean;
  readonly asLost: boolean;
  /** Whether rows say how good they are in points, and why their potential is what it is. */
  readonly withScore: boolean;
  readonly withReasons: boolean;
  /** Whether rows say in which customer groups their parties are. */
  readonly withGroups: boolean;
  /** Whether rows say of which product groups they are. */
  readonly withProductGroups: boolean;
  /** Whether rows say who added them and by whose link they came. */
  readonly withBy: boolean;
} {
  const { view = 'open', q, potential, owner, next, stage, source, inTeam, product, since, until } = search;
  const captured = {
    ...(since ? { gte: startOfDayIn(since, zone) } : {}),
    ...(until ? { lt: startOfDayIn(addDays(until, 1), zone) } : {}),
  };
  const custom = customFiltersOf(search.custom, fields);
  const sortedBy = sortableField(sortedFieldOf(search.sort), fields);
  return {
    first: PAGE,
    filter: {
      ...countedFilter(search),
      ...(view === 'all' ? {} : { status: { eq: view.toUpperCase() as LeadStatus } }),
      ...(q ? { search: q } : {}),
      ...(potential ? { potential: { eq: potential.toUpperCase() as Potential } } : {}),
      ...(search.score === undefined ? {} : { score: { gte: search.score } }),
      ...(search.grade ? { grade: { eq: search.grade } } : {}),
      ...(owner ? { owner: { eq: owner } } : {}),
      ...(next === 'none' ? { hasNextStep: false } : {}),
      ...(stage ? { stage: { eq: stage } } : {}),
      ...(source ? { source: { eq: source } } : {}),
      ...(inTeam ? { team: { eq: inTeam } } : {}),
      ...(product ? { product: { eq: product } } : {}),
      ...(search.productGroup ? { productGroup: { eq: search.productGroup } } : {}),
      ...(search.addedBy ? { addedBy: { eq: search.addedBy } } : {}),
      ...(search.generatedBy ? { generatedBy: { eq: search.generatedBy } } : {}),
      ...(search.import ? { import: { eq: search.import } } : {}),
      ...(since || until ? { capturedAt: captured } : {}),
      ...(custom.length > 0 ? { custom } : {}),
      ...(search.rule ? { rule: search.rule } : {}),
    },
    orderBy: orderOf(search, sortedBy),
    withCustom: ownColumns(fields, search.sort, choice).length > 0,
    asWon: view === 'won',
    asLost: view === 'lost',
    withScore: choice.score === true || choice.grade === true || /^-?(score|grade)$/.test(search.sort ?? ''),
    withGroups: choice.groups === true,
    withProductGroups: choice['product-groups'] === true,
    withBy: choice['added-by'] === true || choice['generated-by'] === true,
    withReasons: view === 'open' || view === 'all',
  };
}

function orderOf(search: LeadsSearch, sortedBy: ListedField | undefined): LeadOrder {
  const { key, direction } = leadOrder(search);
  const descending = direction === 'descending';
  if (sortedBy) return { customField: sortedBy.id, descending };
  // In the place of a field that is gone, the list stands as it does by itself.
  return key in FIELDS
    ? { field: FIELDS[key as keyof typeof FIELDS], descending }
    : { field: FIELDS[usualOrder(search.view).key], descending: true };
}
