import { checkFramework } from '@mikomi/domain/qualification';
import { isRefusal, refuse } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { dropRule, saveRule } from '../commands/save-rule.ts';
import { allow, rulePayload } from '../rule-mutation.ts';
import { within } from '../within.ts';

/** More than these nobody asks about one lead. */
const MOST = 10;

mutation('setFramework', {
  description: 'Adds a framework, or changes the one of its id; answers to criteria that go are kept.',
  allow,
  input: (t) => ({
    framework: t.field({
      type: 'JSON',
      required: true,
      description: 'The whole framework, in the form that `qualification` tells it.',
    }),
  }),
  resolve: ({ framework }, context) =>
    saveRule(memberOf(context), 'set-framework', async (_tx, stored) => {
      const definition = checkFramework(framework);
      const others = stored.filter((rule) => rule.kind === 'FRAMEWORK');
      if (!isRefusal(definition) && others.length >= MOST && !others.some(({ key }) => key === definition.id))
        return refuse('too-many-settings', { path: ['framework'], parameters: { atMost: MOST } });
      return isRefusal(definition)
        ? within('framework', definition)
        : { kind: 'FRAMEWORK', key: definition.id, definition };
    }),
  payload: rulePayload,
});

mutation('removeFramework', {
  description: 'Takes a framework out of use; without any the product’s own is in use again.',
  allow,
  input: (t) => ({ id: t.string({ required: true, description: 'Its id among the frameworks.' }) }),
  resolve: ({ id }, context) =>
    dropRule(memberOf(context), 'remove-framework', { kind: 'FRAMEWORK', key: id }, () =>
      refuse('framework-unknown', { path: ['id'] }),
    ),
  payload: rulePayload,
});
