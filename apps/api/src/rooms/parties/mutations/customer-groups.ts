import { isRefusal, refuse } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { ownPayload } from '../../../graphql/shared-fields.ts';
import { RuleRecord, settingMutations } from '../../catalog/index.ts';
import { changeGroupRule, createGroup } from '../commands/change-groups.ts';
import { customerGroupRecord } from '../store/records.ts';

const payload = ownPayload('CustomerGroup', 'group');
const ABOUT = 'What the rule is about: CONTACT or COMPANY.';
const RULE = 'In the syntax of JsonLogic, about `ruleFields` of its record.';

settingMutations({
  record: customerGroupRecord,
  noun: 'customer group',
  right: 'group.manage',
  ownCreate: true,
});

mutation('createCustomerGroup', {
  description: 'Makes a customer group: by the rule, or by hand where none is given.',
  allow: { right: 'group.manage' },
  input: (t) => ({
    name: t.string({ required: true, description: 'At most 80 characters.' }),
    record: t.field({ type: RuleRecord, description: ABOUT }),
    rule: t.field({ type: 'JSON', description: RULE }),
  }),
  resolve: async ({ name, record, rule }, context) => {
    if ((record == null) !== (rule == null)) return refuse('group-rule-incomplete', { path: ['rule'] });
    return createGroup(memberOf(context), name, record == null ? undefined : { record, rule });
  },
  payload,
});

mutation('changeCustomerGroupRule', {
  description: 'Gives a customer group by rule another rule; who is in it changes at once.',
  allow: { right: 'group.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The group.' }),
    record: t.field({ type: RuleRecord, required: true, description: ABOUT }),
    rule: t.field({ type: 'JSON', required: true, description: RULE }),
  }),
  resolve: async ({ id, record, rule }, context) => {
    const key = keyOf(id, 'CustomerGroup', ['id']);
    return isRefusal(key) ? key : changeGroupRule(memberOf(context), key, { record, rule });
  },
  payload,
});
