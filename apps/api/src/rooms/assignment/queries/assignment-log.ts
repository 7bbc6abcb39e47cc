import { builder } from '../../../graphql/builder.ts';
import {
  comparatorOf,
  comparesId,
  comparesInstant,
  comparesText,
  DateTimeComparator,
  IdComparator,
  TextComparator,
} from '../../../graphql/comparators.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import type { Fragment } from '../../../platform/database/sql.ts';
import { AssignmentEntry, AssignmentEvent } from '../assignment-entry.type.ts';
import { countEntries, LATEST_FIRST, pageOfEntries } from '../store/list-entries.ts';

const AssignmentEventComparator = comparatorOf('AssignmentEvent', AssignmentEvent);

const AssignmentLogFilter = builder.inputType('AssignmentLogFilter', {
  description: 'Which entries. All conditions hold together.',
  fields: (t) => ({
    event: t.field({ type: AssignmentEventComparator, description: 'What happened.' }),
    member: t.field({ type: IdComparator, description: 'Whose the lead became, or who answered.' }),
    lead: t.field({ type: IdComparator, description: 'On which lead.' }),
    rule: t.field({ type: TextComparator, description: 'By which rule.' }),
    at: t.field({ type: DateTimeComparator, description: 'When.' }),
  }),
});

builder.queryField('assignmentLog', (t) =>
  t.field({
    type: connectionOf('AssignmentEntry', AssignmentEntry),
    description: 'The decision log of the leads that the viewer may see, the latest first.',
    authScopes: { right: 'lead.read' },
    complexity: pageComplexity,
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: AssignmentLogFilter, description: 'Which entries.' }),
    },
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const page = readPage(args, LATEST_FIRST, args.filter);
      const conditions = conditionsOf(args.filter);
      const rows = await pageOfEntries(member, conditions, page);
      return connect(context, info, 'AssignmentEntry', page, rows, () => countEntries(member, conditions));
    },
  }),
);

function conditionsOf(filter: typeof AssignmentLogFilter.$inferInput | null | undefined): Fragment[] {
  if (!filter) return [];
  return [
    ...comparesText('e.kind', filter.event),
    ...comparesId('e."memberId"', 'Member', filter.member),
    ...comparesId('e."leadId"', 'Lead', filter.lead),
    ...comparesText('e."ruleId"', filter.rule),
    ...comparesInstant('e.at', filter.at),
  ];
}
