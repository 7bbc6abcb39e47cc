import { withoutId } from '#generated/graphcache-schema.json';
import type { Reach } from './reads-of.ts';
import { MADE_FROM } from './touches.ts';

/** A record that changed, or, without an id, some of its type. */
export type Change = { readonly type: string; readonly id: string | null };

/** A query as far as it matters whether a change concerns it. */
export type Shown = {
  readonly reads: ReadonlyMap<string, Reach>;
  /** The ids it was asked with. */
  readonly about: ReadonlySet<string>;
  /** The ids that its answer holds. */
  readonly holds: ReadonlySet<string>;
};

/** What hangs on a lead is told together with the lead, so that a page about another lead may rest. */
const HANGING: ReadonlySet<string> = new Set(['FollowUp', 'Activity', 'Timeline', 'TimelineEntry']);

const isOfLead = (id: string) => id.startsWith('Lead_');

/** The types that a change of one shows in: itself and whatever is made from it. */
export function shownIn(type: string): readonly string[] {
  const made = Object.entries(MADE_FROM).flatMap(([one, from]) => (from.includes(type) ? [one] : []));
  return [type, ...made];
}

/** Whether a change may alter what a query shows: it names the record, holds it, or lists records of the type. */
export function concerns({ type, id }: Change, shown: Shown): boolean {
  if (id !== null && (shown.about.has(id) || shown.holds.has(id))) return true;
  return shownIn(type).some((one) => {
    const reach = shown.reads.get(one);
    if (reach === undefined) return false;
    if (id === null || withoutId.includes(one)) return true;
    if (reach === 'one') return false;
    return !(HANGING.has(one) && [...shown.about].some(isOfLead));
  });
}

/** Every text in what a query was asked with: ids among them. */
export function textsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  visit(value, (_name, one) => typeof one === 'string' && found.add(one));
  return found;
}

/** Every id in an answer. */
export function idsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  visit(value, (name, one) => name === 'id' && typeof one === 'string' && found.add(one));
  return found;
}

function visit(value: unknown, look: (name: string, value: unknown) => unknown, name = ''): void {
  look(name, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) visit(one, look, Array.isArray(value) ? name : key);
}
