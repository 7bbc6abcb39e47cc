import {
  GraphQLEnumType,
  type GraphQLInputField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  isRequiredInputField,
} from 'graphql';

/** Which global id stands at a place of an input; the place is the path that a refusal would name. */
export type ChooseId = (path: readonly string[]) => string;

export interface Choices {
  readonly id: ChooseId;
  /** Whether a field that may be left out is given. */
  readonly wants: (path: readonly string[]) => boolean;
}

/** How deep optional parts of an input are filled. */
export const DEEPEST_INPUT = 6;
let turn = 0;

/** A value that an input type takes, plausible by its field's name and description. */
export function valueFor(
  type: GraphQLInputType,
  field: { readonly name: string; readonly description?: string | null | undefined },
  path: readonly string[],
  choices: Choices,
): unknown {
  if (type instanceof GraphQLNonNull) return valueFor(type.ofType, field, path, choices);
  if (type instanceof GraphQLList) {
    // An id in a list is refused under the list's name, or under its place in it.
    return [valueFor(type.ofType, field, [...path, '0'], choices)];
  }
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.value;
  if (type instanceof GraphQLInputObjectType) return objectFor(type, path, choices);
  return SCALARS[type.name]?.(field, path, choices);
}

/** A whole input object: what is required, and what is wanted of the rest. */
export function objectFor(
  type: GraphQLInputObjectType,
  path: readonly string[],
  choices: Choices,
): Record<string, unknown> {
  const fields = Object.values(type.getFields());
  const given = type.isOneOf ? [oneOf(fields, path, choices)] : fields;
  return Object.fromEntries(
    given
      .filter((field): field is GraphQLInputField => field !== undefined)
      .filter(
        (field) =>
          type.isOneOf ||
          isRequiredInputField(field) ||
          (path.length < DEEPEST_INPUT && choices.wants([...path, field.name])),
      )
      .map((field) => [field.name, valueFor(field.type, field, [...path, field.name], choices)]),
  );
}

/** Of alternatives the wanted one, else the first. */
function oneOf(fields: readonly GraphQLInputField[], path: readonly string[], choices: Choices) {
  return fields.find((field) => choices.wants([...path, field.name, '!'])) ?? fields[0];
}

type Scalar = (
  field: { readonly name: string; readonly description?: string | null | undefined },
  path: readonly string[],
  choices: Choices,
) => unknown;

const SCALARS: Readonly<Record<string, Scalar>> = {
  ID: (_field, path, { id }) => id(path),
  Boolean: () => true,
  Int: ({ name }) => (/^(first|last)$/.test(name) ? 5 : 1),
  Float: () => 1,
  Date: () => '2026-11-20',
  DateTime: () => '2026-11-20T09:00:00.000Z',
  MinorUnits: () => 1000,
  CurrencyCode: () => 'JPY',
  // As a rule it holds for everything.
  JSON: () => true,
  String: ({ name, description }) => wordFor(name, description ?? ''),
};

const BY_NAME: readonly (readonly [RegExp, () => string])[] = [
  [/email/i, () => `walk-${turn}@example.com`],
  [/country$/i, () => 'JP'],
  [/currency$/i, () => 'JPY'],
  [/zone$/i, () => 'Asia/Tokyo'],
  [/locale|language/i, () => 'en'],
  [/^value$/, () => '+81 3-1234-5678'],
  [/^from$/, () => '09:00'],
  [/^(to|dueTime|time)$/, () => '18:00'],
  [/^line$/, () => 'Called, no answer'],
];

/** One of the words that the description offers, else something the name suggests. */
function wordFor(name: string, description: string): string {
  turn += 1;
  const offered = /`([A-Z][A-Z_]+)`/.exec(description)?.[1];
  if (offered) return offered;
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1]() ?? `Walk ${turn}`;
}
