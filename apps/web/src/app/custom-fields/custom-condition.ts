const HOWS = ['contains', 'is', 'between', 'any', 'none', 'yes', 'no', 'empty', 'filled'] as const;
export type How = (typeof HOWS)[number];

/** How a list is narrowed by one custom field; what is compared with stands as it is stored, in text. */
export type CustomCondition = {
  readonly how: How;
  /** With `contains` and `is`: a text, or a member's id. */
  readonly text?: string;
  /** With `between`: a number, a day, or minor units of `currency`; one of both is enough. */
  readonly from?: string;
  readonly to?: string;
  readonly currency?: string;
  /** With `any` and `none`: keys of choices. */
  readonly of?: readonly string[];
};

/** What an address asks of custom fields, by their keys. */
export type CustomConditions = Readonly<Record<string, CustomCondition>>;

/** The conditions of an address; what nobody could have meant is passed over, and nothing is undefined. */
export function readConditions(value: unknown): CustomConditions | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const read = Object.entries(value).flatMap(([key, asked]) => {
    const condition = readCondition(asked);
    return condition ? [[key, condition] as const] : [];
  });
  return read.length > 0 ? Object.fromEntries(read) : undefined;
}

function readCondition(value: unknown): CustomCondition | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const asked = value as Record<string, unknown>;
  const how = HOWS.find((each) => each === asked.how);
  if (how === undefined) return undefined;
  const texts = ['text', 'from', 'to', 'currency'].flatMap((name) =>
    typeof asked[name] === 'string' && asked[name] !== '' ? [[name, asked[name]]] : [],
  );
  const of = Array.isArray(asked.of) ? asked.of.filter((key) => typeof key === 'string') : [];
  return { how, ...Object.fromEntries(texts), ...(of.length > 0 ? { of } : {}) };
}

const SORT = /^custom\.([0-9a-f-]{36})$/;

/** The order by a custom field, as an address says it. */
export type CustomSort = `custom.${string}`;
export const customSort = (key: string): CustomSort => `custom.${key}`;

/** The field that an order names; undefined for one that names none. */
export const sortedFieldOf = (sort: string | undefined): string | undefined =>
  SORT.exec(sort?.replace(/^-/, '') ?? '')?.[1];
