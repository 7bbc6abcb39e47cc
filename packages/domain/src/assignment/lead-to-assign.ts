import type { Facts } from '../catalog/index.ts';
import type { Potential } from '../qualification/index.ts';

/** A lead as far as it is given out. */
export interface LeadToAssign {
  readonly id: string;
  /** What the conditions of rules and territories read. */
  readonly facts: Facts;
  readonly productGroups: readonly { readonly id: string; readonly name: string }[];
  /** BCP 47; null when nobody knows. */
  readonly language: string | null;
  readonly potential: Potential | null;
  /** Who owned the last lead of the same customer; null when there was none. */
  readonly previousOwnerId: string | null;
  /** Who had this very lead and did not take it up; it is not given to them again. */
  readonly exceptMemberIds: readonly string[];
}
