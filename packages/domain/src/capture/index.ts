/**
 * How a file comes in: what a column is, how its values are written, what a row becomes. It hands what it reads to
 * the earlier rooms, which know none of it.
 *
 * @module
 */

export { attributionOf, isOfLink } from './attribution-of.ts';
export { type ChatExport, type ChatMessage, isTold } from './chat-export/chat.ts';
export { idsBySide } from './chat-export/message-ids.ts';
export { type ChatRefusal, readChat } from './chat-export/read-chat.ts';
export type { ColumnReading, ReadingContext } from './column-reading.ts';
export { type ConsentChange, fieldOfConsent, judgeConsent } from './consent-of-row.ts';
export type { DecimalMark } from './decimal-reading.ts';
export { draftEnquiry } from './draft-enquiry.ts';
export type { EnquiryDraft, FieldMapping, PlacedField } from './enquiry-draft.ts';
export { identitiesOfRow, isEnquiry } from './enquiry-of-row.ts';
export {
  IMPORT_FIELDS,
  type ImportColumn,
  type ImportField,
  type ImportKind,
  type ImportTarget,
  type ValueType,
} from './import-target.ts';
export type {
  Attribution,
  Inbound,
  InboundCall,
  InboundEnquiry,
  InboundField,
  InboundIgnored,
  InboundOwnWords,
  InboundPerson,
  InboundPreference,
  InboundStatus,
  SaidOfMessages,
} from './inbound.ts';
export { type InboundKey, inboundWords } from './inbound-words.ts';
export {
  decideJoin,
  headerShape,
  isSameList,
  type JoinDecision,
  joinDrafts,
  joinKey,
  type ProposedJoin,
  proposeJoin,
  proposeNaming,
  whichHolds,
} from './join-rows.ts';
export { type ChangeRefusal, endOf, judgeChange, type StandingLead, statedCurrency } from './judge-change.ts';
export { findByName, meaningOf, type NamedKind } from './known-names.ts';
export type {
  CompanyDraft,
  ConsentDraft,
  ContactDraft,
  CreditDraft,
  CustomDraft,
  LeadDraft,
  LineDraft,
  OutcomeDraft,
} from './lead-draft.ts';
export { matchStage, type StageMatch } from './match-stage.ts';
export { consentsSaid, type SaidConsent, wantsMessages } from './opt-out.ts';
export { type EnquiryContext, isPlaceOfEnquiry, placeFields } from './place-fields.ts';
export {
  type CellPlan,
  type MemberDraft,
  type PartyDraft,
  type PlannedDraft,
  type ProductDraft,
  planMemberRow,
  planPartyRow,
  planProductRow,
} from './plan-catalog-row.ts';
export { type ImportPlan, type PlannedRow, planRow } from './plan-row.ts';
export { applyLesson, type LessonMismatch } from './portal-mail/apply-lesson.ts';
export { labelledValues } from './portal-mail/labelled-values.ts';
export type { MailLesson, TaughtValue } from './portal-mail/lesson.ts';
export { type ProposedMark, proposeMarks } from './portal-mail/propose-marks.ts';
export { findTaught, readTaughtMail } from './portal-mail/read-taught-mail.ts';
export { type LessonRefusal, type MarkedValue, teachMail } from './portal-mail/teach-mail.ts';
export {
  type MappingKnowledge,
  type MappingReason,
  type ProposedMapping,
  type ProposedTarget,
  proposeMapping,
} from './propose-mapping.ts';
export { type ProposedReading, proposeReading, type ReadingReason, valueTypeOf } from './propose-reading.ts';
export { type CellRefusal, labelsIn, type PlannedColumn } from './read-cells.ts';
export type { Moment } from './read-moment.ts';
export { holdsSeveral, listedNames, type ReadPart, readParts } from './read-parts.ts';
export { type CellValue, readValue } from './read-value.ts';
export { remarksOfDraft } from './remarks-of-draft.ts';
export { roomForUpload, type UnstartedImport } from './room-for-upload.ts';
export {
  type EnquirySigns,
  SCREEN_POLICY,
  type Screening,
  type ScreenPolicy,
  type ScreenReason,
  screenEnquiry,
} from './screen-enquiry.ts';
export { screenWords } from './screen-words.ts';
export { type SpellingSuggestion, suggestSpelling } from './suggest-spelling.ts';
export { suggestStage } from './suggest-stage.ts';
export { isTestEnquiry, isTestEntry } from './test-entry.ts';
export { valueOfField } from './value-of-field.ts';
export { textOfCards } from './vcard/card-text.ts';
export { type ContactCard, readCards } from './vcard/read-card.ts';
export { checkForm, FORM_LIMITS, isAskable } from './web-form/check-form.ts';
export { contrast, inkOn, isColour } from './web-form/contrast.ts';
export { firstForm } from './web-form/first-form.ts';
export type { GivenConsent } from './web-form/form-consent.ts';
export {
  ASKABLE_TYPES,
  customFieldOf,
  FORM_PLACES,
  type FormPlace,
  formMapping,
  isFormPlace,
  type StandardPlace,
} from './web-form/form-place.ts';
export { type FormView, readView, writeView } from './web-form/form-view.ts';
export { type FormKey, formWords } from './web-form/form-words.ts';
export {
  type AnswerProblem,
  type FormReading,
  isMissing,
  judgeSubmission,
} from './web-form/judge-submission.ts';
export { memberOfToken, memberToken } from './web-form/member-token.ts';
export { readSite } from './web-form/read-site.ts';
export { FORM_INPUTS, readSubmission, type Submission } from './web-form/read-submission.ts';
export {
  type FormColours,
  type FormConsent,
  type FormField,
  type FormText,
  textIn,
  type WebForm,
} from './web-form/web-form.ts';
export { captureWords } from './words.ts';
