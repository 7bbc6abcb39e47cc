// The door of the leads room.
import './first-product.fields.ts';
import './first-touch.fields.ts';
import './group.fields.ts';
import './known-party.fields.ts';
import './lead.fields.ts';
import './party.fields.ts';
import './mutations/adjust-deal.ts';
import './mutations/assign-leads.ts';
import './mutations/collaborators.ts';
import './mutations/close-lead.ts';
import './mutations/convert-lead.ts';
import './mutations/create-lead.ts';
import './mutations/delete-leads.ts';
import './mutations/edit-source.ts';
import './mutations/edit-deal.ts';
import './mutations/edit-lead.ts';
import './mutations/lose-lead.ts';
import './mutations/move-lead.ts';
import './mutations/pipelines.ts';
import './mutations/product-lines.ts';
import './product-groups.fields.ts';
import './mutations/reopen-lead.ts';
import './mutations/settings.ts';
import './queries/customers.ts';
import './queries/deals.ts';
import './queries/deleted-leads.ts';
import './queries/lead.ts';
import './queries/leads.ts';
import './queries/settings.ts';

export { assignNewLeadsBy } from './assigned-by-rules.ts';
export { creditRows, entryRows, saleStep, type TeamedCredit, type ValueStep } from './build-deal.ts';
export { type LeadRows, leadRows, type NewLead, type NewLine } from './build-lead.ts';
export { leadsColumns } from './column-classes.ts';
export type { ChangedLeads } from './commands/assign-leads.ts';
export { letWorkOn } from './commands/change-collaborators.ts';
export { type LeadForm, makeLead } from './commands/create-lead.ts';
export { addSource, turnSource } from './commands/keep-sources.ts';
export { type ChangedLead, onLead } from './commands/on-lead.ts';
export {
  type IncomingEnquiry,
  type ReceivedEnquiry,
  receiveEnquiries,
} from './commands/receive-enquiries.ts';
export { Deal } from './deal.type.ts';
export { leadsOfParty } from './facts-of-parties.ts';
export { guardLeadSettings } from './guard-lead-settings.ts';
export { guardLeads } from './guard-leads.ts';
export { remakeKeys, remakeWhereStale } from './jobs/remake-keys.ts';
export { keepPartiesOfLeads } from './keep-parties.ts';
export { AdjustmentKind, LeadStatus, Potential, StageKind, TouchKind } from './lead.enums.ts';
export { Lead } from './lead.type.ts';
export { addLeadFacts, factSchema, factsOfLeads, leadFactsOf, withRuleGroups } from './lead-facts.ts';
export { addLeadField, type LeadField } from './lead-field.ts';
export { leadKeysOf, leadsPayload, leadsPayloadSize, MOST_LEADS } from './lead-ids.ts';
export { leadPayload } from './lead-payload.ts';
export { viewerMay, WORKERS } from './lead-workers.ts';
export { leadMetricSources } from './metric-sources.ts';
export { leadLifecycle } from './purged.ts';
export { Source } from './setting.types.ts';
export { settleFooting } from './settle-footing.ts';
export { addStageGate, type StageGate } from './stage-gate.ts';
export { lastEndedLeads } from './store/closed-leads.ts';
export { factorySettings } from './store/factory-settings.ts';
export { handOverLeads } from './store/hand-over-leads.ts';
export { holdLeads } from './store/hold-leads.ts';
export { insertLeads, type NewDealRows, type NewLeadRows } from './store/insert-leads.ts';
export { judgeLeads, type LeadRow, lockLeads, pipelineOf, stagesOfPipeline } from './store/lock-leads.ts';
export { moveLeads } from './store/move-leads.ts';
export {
  collaboratorRecord,
  dealAdjustmentRecord,
  dealCreditRecord,
  dealEntryRecord,
  dealLineRecord,
  dealRecord,
  leadRecord,
  lossReasonRecord,
  pipelineRecord,
  productLineRecord,
  sourceRecord,
  stageRecord,
  touchRecord,
} from './store/records.ts';
export { refreshLeads } from './store/refresh-leads.ts';
export { beginWithTodaysKeys } from './store/stale-keys.ts';
export {
  partyOfVisibleLead,
  visibleDeal,
  visibleLead,
  visibleLeads,
  withinReach,
} from './store/visible-leads.ts';
export { leadUndoReach } from './undo-reach.ts';
