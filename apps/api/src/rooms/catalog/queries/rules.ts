import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { schemaOf } from '../facts/fact.ts';
import { factsFor } from '../facts/rule-record.ts';
import { RuleField, RuleRecord, shownFields } from '../rule-field.type.ts';
import { countByRule } from '../store/count-by-rule.ts';

/** As much as a page of a hundred: every row may be looked at. */
const COST_OF_COUNTING = 200;

builder.queryField('ruleFields', (t) =>
  t.field({
    type: [RuleField],
    description: 'What rules may ask of a kind of record; of custom fields at most 200.',
    authScopes: { right: 'party.read' },
    complexity: { field: 5, multiplier: 50 },
    args: { record: t.arg({ type: RuleRecord, required: true, description: 'Of which kind.' }) },
    resolve: async (_root, { record }, context) => {
      const member = memberOf(context);
      return shownFields(
        schemaOf(await factsFor(member, record)),
        member.locale.startsWith('ja') ? 'ja' : 'en',
      );
    },
  }),
);

builder.queryField('ruleCount', (t) =>
  t.int({
    nullable: true,
    description:
      'How many records that the viewer may see a rule holds for, counted up to 10,000; 10,001 says that there are more, null that counting takes too long. Given up when the request is aborted.',
    authScopes: { right: 'party.read' },
    complexity: COST_OF_COUNTING,
    args: {
      record: t.arg({ type: RuleRecord, required: true, description: 'Of which kind.' }),
      rule: t.arg({ type: 'JSON', required: true, description: 'The rule, in the syntax of JsonLogic.' }),
    },
    resolve: async (_root, { record, rule }, context) =>
      (await countByRule(memberOf(context), record, rule, context.request.signal)) ?? null,
  }),
);
