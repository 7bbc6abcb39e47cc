import type { Consent, ConsentKey, ConsentPurpose, LawfulBasis } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** A contact's word, with all that is known of it. */
export interface ConsentRow {
  readonly id: string;
  readonly contactId: string;
  readonly channel: string;
  readonly purpose: ConsentPurpose;
  readonly state: Consent;
  readonly lawfulBasis: LawfulBasis;
  readonly wording: string | null;
  readonly basis: string;
  readonly at: number;
}

/** A word as it is held: of whom, about what, and when it was said. */
export type HeldConsent = Pick<ConsentRow, 'id' | 'contactId' | 'channel' | 'purpose' | 'at'>;

/** What a stored word is about. */
export function keyOfConsent({ channel, purpose }: Pick<ConsentRow, 'channel' | 'purpose'>): ConsentKey {
  return (purpose === 'SALES' ? channel : `${channel}/${purpose}`) as ConsentKey;
}

/** How a word about this is stored. */
export function columnsOfConsent(key: ConsentKey): { readonly channel: string; readonly purpose: string } {
  const [channel = key, purpose = 'SALES'] = key.split('/');
  return { channel, purpose };
}

/** The rows that hold what these contacts said; of several for one channel and purpose the latest comes last. */
export function consentsHeld(
  tx: Transaction,
  contactIds: readonly string[],
): Promise<readonly HeldConsent[]> {
  return sql(tx)<HeldConsent>`
    SELECT c.id, c."contactId", c.channel, c.purpose, c.at FROM consent AS c
    WHERE ${inOrganization(tx, 'c')} AND c."contactId" = ANY(${contactIds}::uuid[]) ORDER BY c.at, c.id`;
}

/** The words of these contacts, the last said first. */
export function consentsOfContacts(
  scope: OrganizationScope,
  contactIds: readonly string[],
): Promise<readonly ConsentRow[]> {
  return sql(scope)<ConsentRow>`
    SELECT c.id, c."contactId", c.channel, c.purpose, c.state, c."lawfulBasis", c.wording, c.basis, c.at FROM consent AS c
    WHERE ${inOrganization(scope, 'c')} AND c."contactId" = ANY(${contactIds}::uuid[]) ORDER BY c.at DESC, c.id`;
}
