import type { ProductFacts } from '../../platform/context.ts';
import type { SecretToken } from './secret-token.ts';

/** Where an invitation is accepted. Whoever has this address has the secret. */
export function invitationLink({ publicUrl }: ProductFacts, token: string): string {
  return `${publicUrl}/accept-invitation/${token}`;
}

/** The link of an invitation just made; null when the call was repeated by its key, whose secret was shown before. */
export function linkOnce(
  product: ProductFacts,
  { tokenHash }: { readonly tokenHash: string },
  { token, hash }: SecretToken,
): string | null {
  return tokenHash === hash ? invitationLink(product, token) : null;
}
