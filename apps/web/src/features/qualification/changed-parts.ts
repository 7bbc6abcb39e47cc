import { type Label, type Locale, labelIn } from '@mikomi/domain/shared';

/** What differs between two definitions, by the names of their parts. */
export type ChangedParts = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
};

type Part = { readonly id: string; readonly name?: Label };

/** The lists of a definition whose entries have a name of their own. */
const LISTS = ['fit', 'engagement', 'groups', 'criteria'] as const;

/** The rules, questions and groups that came, went or are otherwise; of what began or ended as a whole, none is told. */
export function changedParts(before: unknown, after: unknown, locale: Locale): ChangedParts {
  const nothing = { added: [], removed: [], changed: [] };
  if (!isRecord(before) || !isRecord(after)) return nothing;
  const [were, are] = [partsOf(before), partsOf(after)];
  const nameOf = (part: Part) => labelIn(part.name ?? part.id, locale);
  return {
    added: [...are.values()].filter(({ id }) => !were.has(id)).map(nameOf),
    removed: [...were.values()].filter(({ id }) => !are.has(id)).map(nameOf),
    changed: [...are.values()]
      .filter((part) => were.has(part.id) && JSON.stringify(were.get(part.id)) !== JSON.stringify(part))
      .map(nameOf),
  };
}

function partsOf(definition: Readonly<Record<string, unknown>>): ReadonlyMap<string, Part> {
  const parts = LISTS.flatMap((list) => (Array.isArray(definition[list]) ? definition[list] : [])) as Part[];
  return new Map(parts.map((part) => [part.id, part]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
