import type { DocumentNode, SelectionSetNode } from 'graphql';
import type { FieldType } from './full-schema.ts';
import { schema } from './schema.ts';

/** How a query reads a type: as one record that something leads to, or in a list that any record of the type may enter. */
export type Reach = 'one' | 'many';

const CONNECTION = /Connection$/;
const known = new WeakMap<DocumentNode, ReadonlyMap<string, Reach>>();

const fieldTypes = new Map(
  schema.__schema.types.map((type) => [
    type.name,
    new Map(type.fields.map((field) => [field.name, field.type])),
  ]),
);

/**
 * Which types a query reads, found by walking its document: no table has to be kept when a page asks for more. A connection
 * counts as a list of its nodes even where only their count is asked for; the fields of the root count as types of their own.
 */
export function readsOf(document: DocumentNode): ReadonlyMap<string, Reach> {
  const before = known.get(document);
  if (before) return before;
  const reads = new Map<string, Reach>();
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [],
    ),
  );
  const note = (type: string, reach: Reach) => {
    if (reads.get(type) !== 'many') reads.set(type, reach);
  };
  const walk = (type: string, { selections }: SelectionSetNode, reach: Reach) => {
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const field = fieldTypes.get(type)?.get(selection.name.value);
        if (type === 'Query') note(selection.name.value, 'many');
        if (field === undefined || selection.selectionSet === undefined) continue;
        const next = named(field);
        note(next.type.replace(CONNECTION, ''), next.reach);
        walk(next.type, selection.selectionSet, next.reach);
        continue;
      }
      const of = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
      if (of === undefined) continue;
      const on = of.typeCondition?.name.value ?? type;
      if (on !== 'Query') note(on, reach);
      walk(on, of.selectionSet, reach);
    }
  };
  for (const one of document.definitions) {
    if (one.kind === 'OperationDefinition') walk('Query', one.selectionSet, 'one');
  }
  known.set(document, reads);
  return reads;
}

/** The type behind a field, and whether the field holds many of them. */
function named(field: FieldType, isList = false): { readonly type: string; readonly reach: Reach } {
  if ('ofType' in field) return named(field.ofType, isList || field.kind === 'LIST');
  const { name } = field;
  return { type: name, reach: isList || CONNECTION.test(name) ? 'many' : 'one' };
}
