/** How a field is compared, in the words of the builder. */
export type Comparison =
  | 'contains'
  | 'starts'
  | 'is'
  | 'is-not'
  | 'at-least'
  | 'at-most'
  | 'within'
  | 'longer-ago'
  | 'from'
  | 'until'
  | 'yes'
  | 'no'
  | 'one-of'
  | 'none-of'
  | 'has-any'
  | 'has-none'
  | 'in-group'
  | 'not-in-group'
  | 'some'
  | 'none'
  | 'empty'
  | 'filled';

export type SpanUnit = 'days' | 'weeks' | 'months';

/** What a test compares with; which part counts is said by the comparison. */
export type DraftValue = {
  readonly text?: string;
  readonly number?: number;
  readonly day?: string;
  readonly keys?: readonly string[];
  readonly unit?: SpanUnit;
};

/** One condition as it is being written; it asks nothing until its field and value are there. */
export type DraftTest = {
  readonly kind: 'test';
  readonly id: string;
  readonly field: string | null;
  readonly comparison: Comparison | null;
  readonly value: DraftValue;
  /** What must hold of one of the rows. */
  readonly rows?: DraftGroup;
};

/** Conditions of which all must hold, or any. */
export type DraftGroup = {
  readonly kind: 'group';
  readonly id: string;
  readonly mode: 'all' | 'any';
  readonly parts: readonly DraftPart[];
};

export type DraftPart = DraftTest | DraftGroup;

let made = 0;
const newId = () => `part-${++made}`;

export const newTest = (): DraftTest => ({
  kind: 'test',
  id: newId(),
  field: null,
  comparison: null,
  value: {},
});

export const newGroup = (
  parts: readonly DraftPart[] = [newTest()],
  mode: DraftGroup['mode'] = 'all',
): DraftGroup => ({ kind: 'group', id: newId(), mode, parts });

/** The group with one of its own parts in another's place. */
export function withPart(group: DraftGroup, part: DraftPart): DraftGroup {
  return { ...group, parts: group.parts.map((each) => (each.id === part.id ? part : each)) };
}

/** The group without one of its own parts. */
export function withoutPart(group: DraftGroup, id: string): DraftGroup {
  return { ...group, parts: group.parts.filter((each) => each.id !== id) };
}
