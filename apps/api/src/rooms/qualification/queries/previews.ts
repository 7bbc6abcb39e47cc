import { checkFramework, checkPotentialPolicy, checkScoreModel } from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { refusedAsk } from '../../../graphql/refusal.ts';
import { visible } from '../../../graphql/restricted.ts';
import { Lead } from '../../leads/index.ts';
import { judgesOf } from '../judges.ts';
import {
  MOST_LOOKED_AT,
  type Moved,
  type Preview,
  previewFramework,
  previewModel,
  previewPolicy,
} from '../preview.ts';

const authScopes = { right: 'settings.manage' } as const;

const RuleMove = builder.objectRef<Preview['moves'][number]>('RuleMove').implement({
  description: 'How many leads stand in one place by the rules in force and in another by those asked about.',
  authScopes,
  fields: (t) => ({
    from: t.exposeString('from', {
      description: 'The grade, potential or state of qualification now; – for none.',
    }),
    to: t.exposeString('to', { description: 'The same then.' }),
    count: t.exposeInt('count', { description: 'How many leads.' }),
  }),
});

const MovedLead = builder.objectRef<Moved>('MovedLead').implement({
  description: 'A lead that other rules would move.',
  authScopes,
  fields: (t) => ({
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'Which one.',
      resolve: visible('Lead', ({ leadId }: Moved) => leadId),
    }),
    before: t.exposeInt('before', { description: 'Its points now.' }),
    after: t.exposeInt('after', { description: 'Its points then.' }),
    from: t.exposeString('from', { description: 'Its grade or potential now.' }),
    to: t.exposeString('to', { description: 'Its grade or potential then.' }),
  }),
});

const RulePreview = builder.objectRef<Preview>('RulePreview').implement({
  description: 'What other rules would make of open leads, of those that the viewer sees.',
  authScopes,
  fields: (t) => ({
    lookedAt: t.exposeInt('lookedAt', {
      description: `How many leads were looked at: the newest, at most ${MOST_LOOKED_AT}.`,
    }),
    isCut: t.exposeBoolean('isCut', { description: 'Whether there are more.' }),
    changed: t.exposeInt('changed', { description: 'How many would have other points.' }),
    moves: t.field({
      type: [RuleMove],
      description: 'From where to where they would go, those that stay among them.',
      resolve: ({ moves }) => moves,
    }),
    examples: t.field({
      type: [MovedLead],
      description: 'Leads that would move, the furthest first; at most 10.',
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ examples }) => examples,
    }),
  }),
});

builder.queryField('scoreModelPreview', (t) =>
  t.field({
    type: RulePreview,
    description: 'Which leads another score model would move; it changes nothing.',
    authScopes,
    complexity: { field: 200 },
    args: { model: t.arg({ type: 'JSON', required: true, description: 'The whole model.' }) },
    resolve: async (_root, { model }, context) => {
      const member = memberOf(context);
      const judges = await judgesOf(member);
      const checked = checkScoreModel(model, judges.schema);
      if (isRefusal(checked)) throw refusedAsk(checked, ['model']);
      return previewModel(member, judges, checked);
    },
  }),
);

builder.queryField('potentialPolicyPreview', (t) =>
  t.field({
    type: RulePreview,
    description: 'Which leads another potential policy would move; it changes nothing.',
    authScopes,
    complexity: { field: 200 },
    args: { policy: t.arg({ type: 'JSON', required: true, description: 'The whole policy.' }) },
    resolve: async (_root, { policy }, context) => {
      const checked = checkPotentialPolicy(policy);
      if (isRefusal(checked)) throw refusedAsk(checked, ['policy']);
      return previewPolicy(memberOf(context), checked);
    },
  }),
);

builder.queryField('frameworkPreview', (t) =>
  t.field({
    type: RulePreview,
    description:
      'Which leads another framework would qualify otherwise, by what was found out so far; it changes nothing.',
    authScopes,
    complexity: { field: 200 },
    args: { framework: t.arg({ type: 'JSON', required: true, description: 'The whole framework.' }) },
    resolve: async (_root, { framework }, context) => {
      const checked = checkFramework(framework);
      if (isRefusal(checked)) throw refusedAsk(checked, ['framework']);
      return previewFramework(memberOf(context), checked);
    },
  }),
);
