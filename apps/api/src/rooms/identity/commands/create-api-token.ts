// Invariants: a token is its maker's own, ends within a year, and is made by a person at work, never by another token.
// Locks: none.
// Changes: ApiToken.
import { type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { SecretToken } from '../secret-token.ts';
import { workingTokens } from '../store/api-tokens.ts';
import { apiTokenRecord } from '../store/records.ts';

const LONGEST_DAYS = 365;
const MOST_TOKENS = 50;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface CreatedToken {
  readonly kind: 'created';
  readonly tokenId: string;
  /** Tells a repeated call, whose secret is another, from the first. */
  readonly tokenHash: string;
}

/** Makes a personal API token with the member's own rights, whatever these will be. */
export async function createApiToken(
  member: MemberContext,
  form: { readonly name: string; readonly expiresInDays: number },
  secret: SecretToken,
): Promise<CreatedToken | Refusal> {
  // A token that leaked could make others and outlive its own revocation.
  if (member.origin === 'API') return refuse('not-allowed-with-a-token');
  const name = tidySpaces(form.name);
  if (name === '') return refuse('text-blank', { path: ['name'] });
  if (name.length > 100) return refuse('text-too-long', { path: ['name'], parameters: { atMost: 100 } });
  if (!Number.isInteger(form.expiresInDays) || form.expiresInDays < 1 || form.expiresInDays > LONGEST_DAYS)
    return refuse('token-days-unfit', { path: ['expiresInDays'], parameters: { atMost: LONGEST_DAYS } });
  return transaction<CreatedToken>(member, 'create-api-token', async (tx) => {
    if ((await workingTokens(tx, member.memberId)).length >= MOST_TOKENS)
      return refuse('too-many-tokens', { parameters: { atMost: MOST_TOKENS } });
    const tokenId = newId();
    await insert(tx, apiTokenRecord, [
      {
        id: tokenId,
        memberId: member.memberId,
        name,
        tokenHash: secret.hash,
        hint: secret.token.slice(-4),
        createdAt: tx.now(),
        expiresAt: tx.now() + form.expiresInDays * DAY_MS,
      },
    ]);
    return { kind: 'created', tokenId, tokenHash: secret.hash };
  });
}
