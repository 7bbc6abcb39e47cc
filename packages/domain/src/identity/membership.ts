import { type Refusal, refuse } from '../shared/index.ts';
import type { Rights } from './rights.ts';
import { mayGrantRole, type Role } from './roles.ts';

/** A person in an organization, as far as rights go; only who is active acts. */
export interface Membership {
  readonly id: string;
  readonly role: Role;
  readonly active: boolean;
}

function isLastOwner(member: Membership, members: readonly Membership[]): boolean {
  return (
    member.role === 'OWNER' &&
    !members.some((other) => other.id !== member.id && other.active && other.role === 'OWNER')
  );
}

/**
 * A member may be deactivated by one who may grant their role, unless they are the last owner. Whoever has open records
 * is not let go before it is said who takes them over: an active member who can work them, or, by an explicit null, nobody.
 * Source: ours, because records of somebody who is gone are worked by nobody, and without an owner no one can let
 * anybody in.
 */
export function decideDeactivation(
  member: Membership,
  members: readonly Membership[],
  handover: { readonly openRecords: number; readonly successorId?: string | null },
  rights: Rights,
):
  | { readonly kind: 'deactivated'; readonly successorId?: string }
  | Refusal<'not-allowed' | 'already-inactive' | 'last-owner' | 'successor-needed' | 'successor-unfit'> {
  if (!mayGrantRole(rights, member.role)) return refuse('not-allowed');
  if (!member.active) return refuse('already-inactive');
  if (isLastOwner(member, members)) return refuse('last-owner');
  if (handover.successorId == null) {
    if (handover.openRecords === 0 || handover.successorId === null) return { kind: 'deactivated' };
    return refuse('successor-needed', { path: ['successorId'], parameters: { count: handover.openRecords } });
  }
  return canTakeOver(members, handover.successorId, member.id)
    ? { kind: 'deactivated', successorId: handover.successorId }
    : refuse('successor-unfit', { path: ['successorId'] });
}

/**
 * A role changes by one who may grant both the old and the new; the last owner stays owner. Whoever only looks on from now
 * on works on nothing: their open records go to a successor first.
 * Source: Kubernetes, "Using RBAC Authorization", privilege escalation prevention, for rights one lacks; the last owner
 * is ours, because nobody could undo it.
 */
export function decideRoleChange(
  member: Membership,
  role: Role,
  members: readonly Membership[],
  handover: { readonly openRecords: number; readonly successorId?: string | null },
  rights: Rights,
):
  | { readonly kind: 'changed'; readonly successorId?: string }
  | Refusal<'not-allowed' | 'last-owner' | 'role-needs-successor' | 'successor-unfit'> {
  if (!mayGrantRole(rights, member.role) || !mayGrantRole(rights, role))
    return refuse('not-allowed', { path: ['role'] });
  if (role !== 'OWNER' && member.active && isLastOwner(member, members))
    return refuse('last-owner', { path: ['role'] });
  if (role !== 'VIEWER' || handover.openRecords === 0) return { kind: 'changed' };
  if (handover.successorId == null)
    return refuse('role-needs-successor', {
      path: ['successorId'],
      parameters: { count: handover.openRecords },
    });
  return canTakeOver(members, handover.successorId, member.id)
    ? { kind: 'changed', successorId: handover.successorId }
    : refuse('successor-unfit', { path: ['successorId'] });
}

function canTakeOver(members: readonly Membership[], successorId: string, fromId: string): boolean {
  const successor = members.find(({ id }) => id === successorId);
  return successor?.active === true && successor.id !== fromId && successor.role !== 'VIEWER';
}
