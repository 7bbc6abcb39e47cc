import { builder } from '../../../graphql/builder.ts';
import {
  comparatorOf,
  comparesId,
  comparesInstant,
  comparesText,
  DateTimeComparator,
  IdComparator,
} from '../../../graphql/comparators.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { described } from '../../../graphql/described.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { FollowUp, FollowUpKind, FollowUpState } from '../follow-up.type.ts';
import {
  callBacks,
  countFollowUps,
  type FollowUpOrderName,
  followUpOrder,
  isDue,
  pageOfFollowUps,
} from '../store/list-follow-ups.ts';

const FollowUpDue = builder.enumType('FollowUpDue', {
  description: 'The views of open promises, by the calendar of each assignee.',
  values: described({
    OVERDUE: 'Of days before.',
    TODAY: 'Of today.',
    UPCOMING: 'Of days to come.',
  }),
});

const FollowUpStateComparator = comparatorOf('FollowUpState', FollowUpState);
const FollowUpKindComparator = comparatorOf('FollowUpKind', FollowUpKind);

const FollowUpFilter = builder.inputType('FollowUpFilter', {
  description: 'Which follow-ups. All conditions hold together.',
  fields: (t) => ({
    state: t.field({ type: FollowUpStateComparator, description: 'Open, kept or called off.' }),
    kind: t.field({ type: FollowUpKindComparator, description: 'What is promised.' }),
    due: t.field({ type: FollowUpDue, description: 'Open ones of today, of days before, of days to come.' }),
    dueAt: t.field({ type: DateTimeComparator, description: 'By when.' }),
    isCallBack: t.boolean({ description: 'Whether somebody called and nobody answered.' }),
    isOffered: t.boolean({
      description: 'True: call-backs of others that the viewer may take by `claimCallBack`.',
    }),
    assignee: t.field({ type: IdComparator, description: 'Whose.' }),
    lead: t.field({ type: IdComparator, description: 'On which lead.' }),
    contact: t.field({ type: IdComparator, description: 'With whom.' }),
    company: t.field({ type: IdComparator, description: 'With which company.' }),
  }),
});

const FollowUpOrderField = builder.enumType('FollowUpOrderField', {
  description: 'What a list of follow-ups is sorted by.',
  values: described<FollowUpOrderName>({
    DUE_AT: 'When they are due.',
    CREATED_AT: 'When they were planned.',
  }),
});

const FollowUpOrder = builder.inputType('FollowUpOrder', {
  description: 'The order of a list of follow-ups; equal ones stand by id.',
  fields: (t) => ({
    field: t.field({ type: FollowUpOrderField, required: true, description: 'What to sort by.' }),
    descending: t.boolean({ description: 'Latest first. Default false.' }),
  }),
});

builder.queryField('followUps', (t) =>
  t.field({
    type: connectionOf('FollowUp', FollowUp),
    description: 'The follow-ups that the viewer may see, the first due first unless ordered otherwise.',
    authScopes: { right: 'follow-up.read' },
    complexity: pageComplexity,
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: FollowUpFilter, description: 'Which ones.' }),
      orderBy: t.arg({ type: FollowUpOrder, description: 'In which order.' }),
    },
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const order = followUpOrder(args.orderBy?.field ?? 'DUE_AT', args.orderBy?.descending ?? false);
      const page = readPage(args, order, args.filter);
      const conditions = conditionsOf(args.filter, member);
      const rows = await pageOfFollowUps(member, conditions, page, order);
      return connect(context, info, 'FollowUp', page, rows, () => countFollowUps(member, conditions));
    },
  }),
);

function conditionsOf(
  filter: typeof FollowUpFilter.$inferInput | null | undefined,
  member: MemberContext,
): ReturnType<typeof comparesText> {
  if (!filter) return [];
  return [
    ...comparesText('f.state', filter.state),
    ...comparesText('f.kind', filter.kind),
    ...(filter.due ? [isDue(filter.due, member.now())] : []),
    ...comparesInstant('f."dueAt"', filter.dueAt),
    ...callBacks(member, filter),
    ...comparesId('f."assigneeId"', 'Member', filter.assignee),
    ...comparesId('f."leadId"', 'Lead', filter.lead),
    ...comparesId('f."contactId"', 'Contact', filter.contact),
    ...comparesId('f."companyId"', 'Company', filter.company),
  ];
}
