/** What a form may ask leave for. */
export const CONSENT_PURPOSES = ['SALES', 'NEWS', 'SURVEY'] as const;

/** One of them. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Leave as it was given: in which wording. */
export interface GivenConsent {
  readonly purpose: ConsentPurpose;
  /** Which wording; null where the form did not say. */
  readonly version: number | null;
}
