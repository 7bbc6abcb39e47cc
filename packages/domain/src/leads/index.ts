/**
 * What an enquiry becomes, pipelines, winning and losing, deals and credits. A lead is about parties; what is done
 * with it is added by later rooms.
 *
 * Guide: [leads](../../docs/leads.md).
 *
 * @module
 */

export {
  type Adjustment,
  type AdjustmentKind,
  type AdjustmentRefusal,
  adjustDeal,
  changeToPrice,
  type DealFacts,
  valueOn,
} from './adjust-deal.ts';
export { changeLineState } from './change-line-state.ts';
export { checkEarlierLeads, checkEnquiry } from './check-enquiry.ts';
export { checkEnquiryPolicy } from './check-enquiry-policy.ts';
export { checkPipeline, checkStages, type PipelineRefusal } from './check-pipeline.ts';
export {
  closeOutside,
  OUTSIDE_REASONS,
  type OutsideLead,
  type OutsideReason,
  type OutsideRefusal,
} from './close-outside.ts';
export {
  type Conversion,
  type ConversionInput,
  type ConversionRefusal,
  checkCredits,
  convertLead,
  sumOfLines,
  type WonLine,
} from './convert-lead.ts';
export { creditEntries } from './credit-entries.ts';
export {
  type EarlierLead,
  ENQUIRY_POLICY,
  type Enquiry,
  type EnquiryDecision,
  type EnquiryPolicy,
  type EnquiryReason,
} from './enquiry.ts';
export { enquiryWords } from './enquiry-words.ts';
export { FACTORY_LOSS_REASONS, FACTORY_SOURCES } from './factory-settings.ts';
export { judgeCapture } from './judge-capture.ts';
export {
  type Credit,
  type LeadFacts,
  type LeadKind,
  type LineState,
  type ProductLine,
  TOUCH_KINDS,
  type Touch,
  type TouchKind,
} from './lead.ts';
export { lineAmount } from './line-amount.ts';
export { type LossInput, type LossRefusal, type LostLead, loseLead, openLineIds } from './lose-lead.ts';
export { type MoveRefusal, moveLead } from './move-lead.ts';
export {
  factoryPipeline,
  type NewStage,
  type Pipeline,
  STAGE_KINDS,
  type Stage,
  type StageKind,
} from './pipeline.ts';
export { receiveEnquiry } from './receive-enquiry.ts';
export { INLET_KINDS, type InletKind, NAMED_SOURCE_KINDS, type SourceKind } from './source-kind.ts';
export { leadsWords } from './words.ts';
