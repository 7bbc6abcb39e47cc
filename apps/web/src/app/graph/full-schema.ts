/** A field by what it leads to: the name of a type, behind a `[` for each list of it; empty where it leads nowhere. */
type ShortFields = Readonly<Record<string, string>>;

/** The schema as it comes with the client: of each type its kind, its name, what it stands for or implements, and its fields. */
export type ShortSchema = {
  readonly roots: Readonly<Record<'queryType' | 'mutationType' | 'subscriptionType', string | null>>;
  readonly types: readonly (readonly [
    kind: 'OBJECT' | 'INTERFACE' | 'UNION',
    name: string,
    related: readonly string[],
    fields: ShortFields,
  ])[];
};

export type FieldType =
  | { readonly kind: 'NON_NULL' | 'LIST'; readonly ofType: FieldType }
  | { readonly kind: 'OBJECT' | 'SCALAR'; readonly name: string };

const nameOf = (name: string | null) => (name === null ? null : { name });
const nonNull = (ofType: FieldType): FieldType => ({ kind: 'NON_NULL', ofType });

/** No field may be absent: what the cache has not read is asked for, never made up as null, for null says here that there is none. */
function typeOf(short: string): FieldType {
  if (short.startsWith('[')) return nonNull({ kind: 'LIST', ofType: typeOf(short.slice(1)) });
  return nonNull(short === '' ? { kind: 'SCALAR', name: 'Any' } : { kind: 'OBJECT', name: short });
}

/** The introspection that Graphcache reads, out of its short form, which is a quarter of its size in the first load. */
export function fullSchema({ roots, types }: ShortSchema) {
  return {
    __schema: {
      queryType: { name: roots.queryType ?? '' },
      mutationType: nameOf(roots.mutationType),
      subscriptionType: nameOf(roots.subscriptionType),
      types: types.map(([kind, name, related, fields]) => ({
        kind,
        name,
        fields: Object.entries(fields).map(([field, short]) => ({
          name: field,
          type: typeOf(short),
          args: [],
        })),
        interfaces: kind === 'OBJECT' ? related.map((each) => ({ name: each })) : [],
        ...(kind === 'OBJECT' ? {} : { possibleTypes: related.map((each) => ({ name: each })) }),
      })),
    },
  };
}
