// Invariants: a revoked token opens nothing from its next request on.
// Locks: the token.
// Changes: ApiToken.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { lock, update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { apiTokenRecord } from '../store/records.ts';

/** Ends one of the member's own tokens. Ending it twice is no mistake. */
export function revokeApiToken(
  member: MemberContext,
  tokenId: string,
): Promise<{ readonly kind: 'revoked'; readonly tokenId: string } | Refusal> {
  return transaction(member, 'revoke-api-token', async (tx) => {
    const token = (await lock(tx, apiTokenRecord, [tokenId])).get(tokenId);
    if (token?.memberId !== member.memberId) return refuse('token-not-found', { path: ['id'] });
    if (!token.revokedAt) await update(tx, apiTokenRecord, [{ id: tokenId, revokedAt: tx.now() }]);
    return { kind: 'revoked', tokenId };
  });
}
