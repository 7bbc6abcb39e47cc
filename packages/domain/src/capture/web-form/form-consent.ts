import type { ConsentPurpose } from '../../parties/index.ts';

/** Leave as it was given: in which wording. */
export interface GivenConsent {
  readonly purpose: ConsentPurpose;
  /** Which wording; null where the form did not say. */
  readonly version: number | null;
}
