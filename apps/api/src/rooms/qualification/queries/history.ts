import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { described } from '../../../graphql/described.ts';
import { loadReference } from '../../../graphql/load-reference.ts';
import { type RuleChange, ruleHistory } from '../store/rule-history.ts';
import type { RuleKind } from '../store/stored-rules.ts';

const authScopes = { right: 'settings.manage' } as const;
const MOST = 50;

const RuleKindEnum = builder.enumType('QualificationRuleKind', {
  description: 'What leads are judged by.',
  values: described<RuleKind>({
    POTENTIAL_POLICY: 'How a potential is judged.',
    SCORE_MODEL: 'The score model.',
    FRAMEWORK: 'A framework.',
    STAGE_GATES: 'The gates of a pipeline’s stages.',
  }),
});

const Change = builder.objectRef<RuleChange>('QualificationChange').implement({
  description: 'One time that somebody set otherwise what leads are judged by.',
  authScopes,
  fields: (t) => ({
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who; null for the product itself.',
      resolve: (query, { actorId }, _args, context, info) =>
        loadReference(context, info, 'Member', actorId, query),
    }),
    kind: t.field({ type: RuleKindEnum, description: 'What.', resolve: ({ kind }) => kind }),
    key: t.exposeString('key', {
      description: 'Which framework, or the gates of which pipeline; empty for the others.',
    }),
    before: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What stood before; null for what the product begins with, or nothing.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What stands since; null for what the product begins with, or nothing.',
      resolve: ({ after }) => after,
    }),
  }),
});

builder.queryField('qualificationHistory', (t) =>
  t.field({
    type: [Change],
    description: `Who changed what leads are judged by, and when, the last first; at most ${MOST}.`,
    authScopes,
    complexity: { field: 20, multiplier: 5 },
    resolve: async (_root, _args, context) => [...(await ruleHistory(memberOf(context), MOST))],
  }),
);
