/** The conditions that the form can make: all that are named hold together, any of each list. */
export type ConditionPieces = {
  readonly sources: readonly string[];
  readonly potentials: readonly string[];
  readonly productGroups: readonly string[];
  readonly country: string | null;
};

export const NO_PIECES: ConditionPieces = { sources: [], potentials: [], productGroups: [], country: null };

type Json = Readonly<Record<string, unknown>>;

const within = (field: string, keys: readonly string[]): readonly Json[] =>
  keys.length === 0 ? [] : [{ in: [{ var: field }, [...keys]] }];

/** The pieces in the rule language; null for every lead. */
export function writeCondition({ sources, potentials, productGroups, country }: ConditionPieces): unknown {
  const groups = productGroups.map((key) => ({ in: [key, { var: 'productGroups' }] }));
  const parts: readonly Json[] = [
    ...within('source', sources),
    ...within('potential', potentials),
    ...(groups.length === 0 ? [] : [{ or: groups }]),
    ...(country === null ? [] : [{ '==': [{ var: 'company.country' }, country] }]),
  ];
  return parts.length === 0 ? null : { and: parts };
}

/** The pieces of a condition; undefined where it says more than the form can. */
export function readCondition(condition: unknown): ConditionPieces | undefined {
  if (condition === null || condition === undefined) return NO_PIECES;
  const parts = listAt(condition, 'and') ?? [condition];
  let pieces: ConditionPieces = NO_PIECES;
  for (const part of parts) {
    const piece = readPart(part);
    if (!piece) return undefined;
    pieces = { ...pieces, ...piece };
  }
  return JSON.stringify(writeCondition(pieces)) === JSON.stringify({ and: parts }) ? pieces : undefined;
}

function readPart(part: unknown): Partial<ConditionPieces> | undefined {
  const [field, keys] = listAt(part, 'in') ?? [];
  const name = variable(field);
  if (name === 'source' && isTexts(keys)) return { sources: keys };
  if (name === 'potential' && isTexts(keys)) return { potentials: keys };
  const groups = listAt(part, 'or')?.map((each) => listAt(each, 'in')?.[0]);
  if (isTexts(groups)) return { productGroups: groups };
  const [equal, country] = listAt(part, '==') ?? [];
  return variable(equal) === 'company.country' && typeof country === 'string' ? { country } : undefined;
}

function listAt(value: unknown, operator: string): readonly unknown[] | undefined {
  const list = (value as Json | null)?.[operator];
  return Array.isArray(list) ? list : undefined;
}

function variable(value: unknown): unknown {
  return (value as Json | null)?.var;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
