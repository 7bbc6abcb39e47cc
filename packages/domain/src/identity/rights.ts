/** How far a right reaches: one's own records, those of one's teams, or all of the organization. */
export const SCOPES = ['own', 'team', 'all'] as const;

/** One of `SCOPES`. */
export type Scope = (typeof SCOPES)[number];

/** Rights over records: each reaches as far as its scope. */
export const SCOPED_RIGHTS = [
  'lead.read',
  'lead.edit',
  'lead.assign',
  'lead.convert',
  'lead.delete',
  'party.read',
  'party.edit',
  'party.delete',
  'deal.edit-won',
  'activity.read',
  'activity.edit',
  'follow-up.read',
  'follow-up.edit',
  'insights.read',
  'change.undo',
] as const;

/** Rights to do a thing at all. */
export const PLAIN_RIGHTS = [
  'lead.create',
  'lead.export',
  'party.merge',
  'party.erase',
  'group.manage',
  'import.run',
  'catalog.manage',
  'pipeline.manage',
  'member.read',
  'member.manage',
  'team.manage',
  'settings.manage',
  'outbox.read',
  'token.create',
  'organization.delete',
] as const;

/** One of `SCOPED_RIGHTS`. */
export type ScopedRight = (typeof SCOPED_RIGHTS)[number];

/** One of `PLAIN_RIGHTS`. */
export type PlainRight = (typeof PLAIN_RIGHTS)[number];

/** A right of either kind. */
export type Right = ScopedRight | PlainRight;

/** What somebody may do: a right that is absent is not held; a plain right is held with 'all'. */
export type Rights = Readonly<Partial<Record<Right, Scope>>>;

/** The rights of whoever has none. */
export const NO_RIGHTS: Rights = {};

/** True when the right is held, however far it reaches. */
export function may(rights: Rights, right: Right): boolean {
  return rights[right] !== undefined;
}

/** How far a right reaches; undefined when it is not held. */
export function scopeOf(rights: Rights, right: Right): Scope | undefined {
  return rights[right];
}

/**
 * Of two scopes the one that reaches farther; undefined reaches nowhere.
 * Source: ours, because rights only add up: no role takes away what another gives.
 */
export function widerScope(a: Scope | undefined, b: Scope | undefined): Scope | undefined {
  return SCOPES.indexOf(a as Scope) >= SCOPES.indexOf(b as Scope) ? a : b;
}

/**
 * True when nothing in `inner` reaches farther than in `outer`.
 * Source: Kubernetes, "Using RBAC Authorization", privilege escalation prevention: right by right, nothing reaches
 * farther.
 */
export function rightsWithin(inner: Rights, outer: Rights): boolean {
  return [...SCOPED_RIGHTS, ...PLAIN_RIGHTS].every(
    (right) => widerScope(outer[right], inner[right]) === outer[right],
  );
}
