/**
 * Contacts and companies, which exist without a lead: their keys, which of them may be one, merging and taking it back,
 * consent.
 *
 * Guide: [companies and people](../../docs/parties.md).
 *
 * @module
 */

export { type Attachment, attachEnquiry } from './attach-enquiry.ts';
export { checkPartyFacts } from './check-party-facts.ts';
export { companyKey } from './company-key.ts';
export {
  type ApproachRefusal,
  CONSENT_KEYS,
  CONSENT_PURPOSES,
  CONSENTS,
  type Consent,
  type ConsentKey,
  type ConsentPurpose,
  type Consents,
  consentKey,
  joinConsents,
  judgeApproach,
  LAWFUL_BASES,
  type LawfulBasis,
  mayApproach,
} from './consent.ts';
export {
  CONTACT_POINT_KINDS,
  type ContactPoint,
  type ContactPointKind,
  type ContactPointRefusal,
  formatContactPoint,
  readContactPoint,
} from './contact-point.ts';
export {
  type ContactTitleFacts,
  contactTitle,
  type LeadTitleFacts,
  leadTitle,
  leadTitleFor,
} from './display-title.ts';
export { KEYS_VERSION } from './keys-version.ts';
export {
  compareLegalIds,
  LEGAL_ID_KINDS,
  type LegalId,
  type LegalIdKind,
  type LegalIdRefusal,
  type LegalRelation,
  readLegalId,
} from './legal-id.ts';
export { legalIdKindsFor } from './legal-ids/kinds-for-country.ts';
export type {
  Candidate,
  DuplicateMatch,
  MatchDoubt,
  MatchReason,
  MatchTier,
  PartyFacts,
} from './match.ts';
export { matchDuplicates } from './match-duplicates.ts';
export { matchWords } from './match-words.ts';
export {
  type MergeChoices,
  type MergeRefusal,
  MOST_MERGED,
  MOST_POINTS_MERGED,
} from './merge/check-merge.ts';
export { checkMergeChoices } from './merge/check-merge-choices.ts';
export { checkMergePlan, type MergePlanRefusal } from './merge/check-merge-plan.ts';
export { checkPartyRecord } from './merge/check-party-record.ts';
export type { FieldDecision } from './merge/keep-field.ts';
export { type MergePlan, type Move, mergeParties } from './merge/merge-parties.ts';
export { mergeWords } from './merge/merge-words.ts';
export type { OwnedPoint, PartyRecord, RecordValue } from './merge/party-record.ts';
export { survivingParty } from './merge/surviving-party.ts';
export { type UnmergePlan, type UnmergeRefusal, unmergeParties } from './merge/unmerge-parties.ts';
export { nameKey, readingKey, swappedNameKey } from './name-key.ts';
export { SORTED_LAST } from './nameless.ts';
export { companyFacts, contactFacts } from './party-facts.ts';
export { type SharedBecause, sharedBecause } from './shared-contact-point.ts';
export { companySoundKey, soundKey } from './sound-key.ts';
export { type BranchedName, type CompanyKeys, companyKeysOf, splitBranch } from './split-branch.ts';
export { partiesWords } from './words.ts';
