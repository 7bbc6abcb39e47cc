import type { ColumnChoice } from '#app/list/column-choice.ts';
import { customSort, sortedFieldOf } from './custom-condition.ts';
import { type ListedField, sortableField } from './custom-filter.ts';

/** Whether a choice of columns names fields of the organization's own. */
export const choosesOwn = (choice: ColumnChoice): boolean =>
  Object.entries(choice).some(([id, isShown]) => isShown && sortedFieldOf(id) !== undefined);

/** The organization's own fields that have a column: the one that the list is sorted by, and those that somebody chose. */
export function ownColumns(
  fields: readonly ListedField[],
  sort: string | undefined,
  choice: ColumnChoice,
): readonly ListedField[] {
  const sortedBy = sortableField(sortedFieldOf(sort), fields);
  const chosen = fields.filter(
    (field) => field !== sortedBy && !field.archived && choice[customSort(field.key)],
  );
  return [...(sortedBy ? [sortedBy] : []), ...chosen];
}
