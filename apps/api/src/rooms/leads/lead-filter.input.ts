import { builder } from '../../graphql/builder.ts';
import {
  comparatorOf,
  comparesDay,
  comparesId,
  comparesInstant,
  comparesText,
  DateComparator,
  DateTimeComparator,
  IdComparator,
} from '../../graphql/comparators.ts';
import { described } from '../../graphql/described.ts';
import { keysOf } from '../../graphql/global-key.ts';
import type { Fragment } from '../../platform/database/sql.ts';
import { fragment, raw } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { CustomFieldFilter, customOrderField, ruleAsked } from '../catalog/index.ts';
import * as parties from '../parties/index.ts';
import { LeadStatus, OutsideReason, Potential } from './lead.enums.ts';
import { addedConditions, addedInputs } from './lead-field.ts';
import { type LeadOrderName, leadMatches } from './store/list-leads.ts';

const LeadStatusComparator = comparatorOf('LeadStatus', LeadStatus);
const OutsideReasonComparator = comparatorOf('OutsideReason', OutsideReason);
const PotentialComparator = comparatorOf('Potential', Potential);

export const LeadFilter = builder.inputType('LeadFilter', {
  description: 'Which leads. All conditions hold together.',
  fields: (t) => ({
    search: t.string({
      description: 'Words of names, readings, companies and addresses, or the end of a phone number.',
    }),
    status: t.field({ type: LeadStatusComparator, description: 'Whether they are open, or how they ended.' }),
    owner: t.field({ type: IdComparator, description: 'Whose they are.' }),
    team: t.field({ type: IdComparator, description: 'Which team they belong to.' }),
    source: t.field({ type: IdComparator, description: 'Where they came from first.' }),
    addedBy: t.field({
      type: IdComparator,
      description: 'Who wrote the first enquiry down, by hand or with a file.',
    }),
    generatedBy: t.field({
      type: IdComparator,
      description: 'Whose link, code or card led to the first enquiry.',
    }),
    pipeline: t.field({ type: IdComparator, description: 'Which way of selling.' }),
    stage: t.field({ type: IdComparator, description: 'Where they stand.' }),
    contact: t.field({ type: IdComparator, description: 'Who asked.' }),
    company: t.field({ type: IdComparator, description: 'For which company.' }),
    product: t.field({ type: IdComparator, description: 'Interested in, offered or bought this product.' }),
    productGroup: t.field({
      type: IdComparator,
      description: 'Interested in, offered or bought something of this product group.',
    }),
    lossReason: t.field({ type: IdComparator, description: 'Why they were lost.' }),
    closedAs: t.field({
      type: OutsideReasonComparator,
      description: 'As what they were closed that counts in no rate.',
    }),
    potential: t.field({ type: PotentialComparator, description: 'How likely they are to be won.' }),
    capturedAt: t.field({ type: DateTimeComparator, description: 'When they were captured.' }),
    lastActivityAt: t.field({ type: DateTimeComparator, description: 'When something last happened.' }),
    expectedCloseOn: t.field({ type: DateComparator, description: 'When they are expected to close.' }),
    wonOn: t.field({ type: DateComparator, description: 'When they were first won.' }),
    lostOn: t.field({ type: DateComparator, description: 'When they were lost.' }),
    nextFollowUpAt: t.field({ type: DateTimeComparator, description: 'When the next promise is due.' }),
    hasNextStep: t.boolean({ description: 'Whether a follow-up is open.' }),
    custom: t.field({ type: [CustomFieldFilter], description: 'What their custom fields hold; at most 20.' }),
    group: t.field({
      type: parties.GroupComparator,
      description: 'In which customer group its contact or company is.',
    }),
    rule: t.field({ type: 'JSON', description: 'For which this rule about leads holds; see `ruleFields`.' }),
    ...(addedInputs(t) as Record<never, never>),
  }),
});

export const LeadOrderField = builder.enumType('LeadOrderField', {
  description: 'What a list of leads is sorted by.',
  values: described<LeadOrderName>({
    CAPTURED_AT: 'When they came in.',
    TITLE: 'What they are called, Japanese names by reading.',
    LAST_ACTIVITY_AT: 'When something last happened.',
    NEXT_FOLLOW_UP_AT: 'When the next promise is due; leads without one last.',
    VALUE: 'What they may be worth, or were sold for.',
    CLOSED_ON: 'When they were won or lost; open ones as if before all days.',
    POTENTIAL: 'How likely they are to be won, the likeliest first; those not judged yet last.',
    SCORE: 'How good they are in points.',
    GRADE: 'How well they fit, the best grade first; those without one last.',
  }),
});

export const LeadOrder = builder.inputType('LeadOrder', {
  description: 'The order of a list of leads; equal ones stand by id.',
  fields: (t) => ({
    field: t.field({ type: LeadOrderField, description: 'What to sort by. Default `CAPTURED_AT`.' }),
    customField: customOrderField(t),
    descending: t.boolean({ description: 'Largest or latest first. Default false.' }),
  }),
});

/** The filter as conditions on the lead `l`. */
export async function leadConditions(
  member: MemberContext,
  filter: typeof LeadFilter.$inferInput | null | undefined,
): Promise<Fragment[]> {
  if (!filter) return [];
  const products = comparesId('x."productId"', 'Product', filter.product);
  const productGroups = comparesId('coalesce(y."groupId", x."groupId")', 'ProductGroup', filter.productGroup);
  return [
    ...(filter.search?.trim() ? [await leadMatches(member, filter.search)] : []),
    ...comparesText('l.status', filter.status),
    ...comparesId('l."ownerId"', 'Member', filter.owner),
    ...comparesId('l."teamId"', 'Team', filter.team),
    ...comparesId('l."sourceId"', 'Source', filter.source),
    ...comparesId(ofFirstTouch('addedById'), 'Member', filter.addedBy),
    ...comparesId(ofFirstTouch('generatedById'), 'Member', filter.generatedBy),
    ...comparesId('l."pipelineId"', 'Pipeline', filter.pipeline),
    ...comparesId('l."stageId"', 'Stage', filter.stage),
    ...comparesId('l."contactId"', 'Contact', filter.contact),
    ...comparesId('l."companyId"', 'Company', filter.company),
    ...comparesId('l."lossReasonId"', 'LossReason', filter.lossReason),
    ...comparesText('l."closedAs"', filter.closedAs),
    ...comparesText('coalesce(l.potential, l."judgedPotential")', filter.potential),
    ...comparesInstant('l."capturedAt"', filter.capturedAt),
    ...comparesInstant('l."lastActivityAt"', filter.lastActivityAt),
    ...comparesInstant('l."nextFollowUpAt"', filter.nextFollowUpAt),
    ...comparesDay('l."expectedCloseOn"', filter.expectedCloseOn),
    ...comparesDay('l."wonOn"', filter.wonOn),
    ...comparesDay('l."lostOn"', filter.lostOn),
    ...(filter.hasNextStep == null ? [] : [raw(`l."openFollowUps" ${filter.hasNextStep ? '>' : '='} 0`)]),
    ...products.map(
      (condition) => fragment`EXISTS (SELECT 1 FROM product_line AS x
        WHERE x."organizationId" = l."organizationId" AND x."leadId" = l.id AND ${condition})`,
    ),
    ...productGroups.map(
      (condition) => fragment`EXISTS (SELECT 1 FROM product_line AS x
        LEFT JOIN product AS y ON y."organizationId" = x."organizationId" AND y.id = x."productId"
        WHERE x."organizationId" = l."organizationId" AND x."leadId" = l.id AND ${condition})`,
    ),
    ...(await groupsAsked(member, filter.group)),
    ...(await ruleAsked(member, 'LEAD', filter.rule)),
    ...addedConditions(member, filter),
  ];
}

/** A column of the first touch of the lead `l`. */
const ofFirstTouch = (column: 'addedById' | 'generatedById') =>
  `(SELECT k."${column}" FROM touch AS k WHERE k."organizationId" = l."organizationId" AND k."leadId" = l.id
    ORDER BY k."occurredAt", k.id LIMIT 1)`;

/** What is asked of customer groups, as rules say it. */
async function groupsAsked(
  member: MemberContext,
  asked: typeof parties.GroupComparator.$inferInput | null | undefined,
): Promise<readonly Fragment[]> {
  const within = (ids: readonly unknown[]) => {
    const keys = keysOf(ids.map(String), 'CustomerGroup');
    return keys.length === 0 ? false : { inGroup: keys };
  };
  const path = ['filter', 'group'];
  return [
    ...(asked?.in ? await ruleAsked(member, 'LEAD', within(asked.in), path) : []),
    ...(asked?.notIn ? await ruleAsked(member, 'LEAD', { '!': within(asked.notIn) }, path) : []),
  ];
}
