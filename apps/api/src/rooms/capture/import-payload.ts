import type { SchemaTypes } from '../../graphql/builder.ts';
import { loadOwn } from '../../graphql/load-own.ts';
import { Import } from './import.type.ts';

type Fields = PothosSchemaTypes.ObjectFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>,
  { readonly importId: string }
>;

/** The import as it stands after a command on it. */
export function importField(t: Fields) {
  return t.prismaField({
    type: Import,
    description: 'The import.',
    resolve: (query, { importId }, _args, context) => loadOwn(context, 'Import', importId, query),
  });
}
