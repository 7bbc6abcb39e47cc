import type { FieldMapping, MailLesson } from '@mikomi/domain/capture';
import type { InletKind } from '@mikomi/domain/leads';
import type { SecretBox } from '../../../platform/secret-box.ts';
import type { Secrets } from './secrets.ts';

/** A secret as it is kept. */
export interface SealedSecret {
  readonly sealed: string;
  /** The last characters of a long one, by which people tell it from another. */
  readonly hint: string;
  readonly setAt: number;
}

/** An inlet with its source, as deliveries need it. */
export interface InletRow {
  readonly organizationId: string;
  readonly id: string;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly kind: InletKind;
  readonly isOpen: boolean;
  readonly secrets: Readonly<Record<string, SealedSecret>>;
  readonly mapping: readonly FieldMapping[];
  /** How the mails of a portal are read, where the source was taught on one. */
  readonly lesson: MailLesson | null;
  readonly ownerRule: 'RULES' | 'MEMBER' | 'NOBODY';
  readonly ownerId: string | null;
  readonly productId: string | null;
  /** Whether a lead by a member's own link becomes theirs. */
  readonly linkGives: boolean;
  /** Of which group in use its leads want some product, where neither they nor it name one. */
  readonly productGroup: { readonly id: string; readonly name: string } | null;
  /** The customer groups into which whoever comes in is put. */
  readonly groupIds: readonly string[];
}

/** What is agreed with the sender, in the clear. What can't be opened is as if it were not agreed. */
export function openSecrets({ secrets }: Pick<InletRow, 'secrets'>, box: SecretBox | undefined): Secrets {
  return Object.fromEntries(
    Object.entries(secrets).flatMap(([name, { sealed }]) => {
      const secret = box?.open(sealed);
      return secret === undefined ? [] : [[name, secret]];
    }),
  );
}
