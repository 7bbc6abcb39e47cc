import { type Instant, type Refusal, refuse } from '../shared/index.ts';
import { narrowerScope, PLAIN_RIGHTS, type Right, type Rights, SCOPED_RIGHTS, type Scope } from './rights.ts';

/** A personal token: it acts as its member, with no more than the rights it was made with. */
export interface ApiToken {
  readonly expiresAt?: Instant | null;
  readonly revokedAt?: Instant | null;
  readonly rights: 'as-member' | Rights;
}

/** A token works until it is revoked or expires, while its member is active, never farther than the member reaches. */
export function decideToken(
  token: ApiToken,
  member: { readonly active: boolean; readonly rights: Rights },
  now: Instant,
):
  | { readonly kind: 'good'; readonly rights: Rights }
  | Refusal<'token-revoked' | 'token-expired' | 'member-inactive'> {
  if (token.revokedAt != null) return refuse('token-revoked');
  if (token.expiresAt != null && token.expiresAt <= now) return refuse('token-expired');
  if (!member.active) return refuse('member-inactive');
  if (token.rights === 'as-member') return { kind: 'good', rights: member.rights };
  const rights: Partial<Record<Right, Scope>> = {};
  for (const right of [...SCOPED_RIGHTS, ...PLAIN_RIGHTS]) {
    const scope = narrowerScope(token.rights[right], member.rights[right]);
    if (scope) rights[right] = scope;
  }
  return { kind: 'good', rights };
}
