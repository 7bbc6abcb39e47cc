import { entriesAt, listAt, textAt, textOf, valueAt } from '../payload/json.ts';

/** One answer in words: what was chosen is sent as ids of options that stand beside it. */
export function answerOf(field: unknown): string | null {
  const value = valueAt(field, 'value');
  if (Array.isArray(value)) return joined(value.map((each) => chosen(field, 'options', each)));
  const rows = entriesAt(value);
  if (rows.length === 0) return chosen(field, 'options', value);
  return joined(
    rows.map(([row, columns]) => {
      const picked = (Array.isArray(columns) ? columns : [columns]).map((each) =>
        chosen(field, 'columns', each),
      );
      const name = chosen(field, 'rows', row);
      const words = joined(picked);
      return name === null || words === null ? words : `${name}: ${words}`;
    }),
  );
}

/** The words of an option, the address of a file, or the value as it is. */
function chosen(field: unknown, among: string, value: unknown): string | null {
  const option = listAt(field, among).find(
    (each) => textAt(each, 'id') === textOf(value) && textOf(value) !== null,
  );
  return textAt(option, 'text') ?? textOf(value) ?? textAt(value, 'url') ?? textAt(value, 'name');
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(', ') || null;
}
