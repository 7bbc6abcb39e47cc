import type { ConsentPurpose } from '@mikomi/domain/parties';

/** What somebody agreed to, as it is kept. */
export interface KeptConsent {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly version: number;
  readonly wording: string;
}

/** How the contact's record calls the words that were shown: the whole of them stands with the form. */
export function wordingOf(sourceName: string, version: number): string {
  return `${sourceName} · ${version}`;
}
