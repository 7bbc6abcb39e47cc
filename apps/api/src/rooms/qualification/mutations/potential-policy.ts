import { checkPotentialPolicy } from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { dropRule, saveRule } from '../commands/save-rule.ts';
import { allow, rulePayload } from '../rule-mutation.ts';
import { within } from '../within.ts';

mutation('setPotentialPolicy', {
  description:
    'Judges potentials by another policy from now on; all open leads are judged anew in the background.',
  allow,
  input: (t) => ({
    policy: t.field({
      type: 'JSON',
      description:
        'The whole policy, in the form that `qualification` tells it; none: the one that the product begins with.',
    }),
  }),
  resolve: ({ policy }, context) => {
    if (policy == null)
      return dropRule(memberOf(context), 'set-potential-policy', { kind: 'POTENTIAL_POLICY' });
    return saveRule(memberOf(context), 'set-potential-policy', async () => {
      const definition = checkPotentialPolicy(policy);
      return isRefusal(definition) ? within('policy', definition) : { kind: 'POTENTIAL_POLICY', definition };
    });
  },
  payload: rulePayload,
});
