// Invariants: a group by rule has a rule that can be asked, about one kind of party, and names no other group by rule; one by hand has none.
// Locks: the list of groups.
// Changes: CustomerGroup.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { addSetting, askRule, lockSettings, type RuleRecordName } from '../../catalog/index.ts';
import { customerGroupsByKey } from '../store/customer-groups.ts';
import { customerGroupRecord } from '../store/records.ts';

export interface ChangedGroup {
  readonly id: string;
  readonly commandId: string;
}

/** What a group by rule is settled by. */
export interface GroupRule {
  readonly record: RuleRecordName;
  readonly rule: unknown;
}

/** Makes a group: by the rule, or by hand where there is none. */
export function createGroup(
  member: MemberContext,
  name: string,
  settled: GroupRule | undefined,
): Promise<ChangedGroup | Refusal> {
  return transaction<ChangedGroup>(member, 'create-customer-group', async (tx) => {
    const refused = settled && (await judgeRule(member, settled));
    if (refused) return refused;
    const kind = settled ? 'RULE' : 'STATIC';
    const more = { kind, record: settled?.record ?? null, rule: settled?.rule ?? null, createdAt: tx.now() };
    const id = await addSetting(tx, customerGroupRecord, name, more);
    return isRefusal(id) ? id : { id, commandId: tx.commandId };
  });
}

/** Gives a group by rule another rule. */
export function changeGroupRule(
  member: MemberContext,
  id: string,
  settled: GroupRule,
): Promise<ChangedGroup | Refusal> {
  return transaction<ChangedGroup>(member, 'change-customer-group-rule', async (tx) => {
    await lockSettings(tx, customerGroupRecord);
    const [group] = await customerGroupsByKey(tx, [id]);
    if (!group?.inUse) return refuse('customer-group-not-found', { path: ['id'] });
    if (group.kind !== 'RULE') return refuse('group-by-hand', { path: ['id'] });
    const refused = await judgeRule(member, settled);
    if (refused) return refused;
    await update(tx, customerGroupRecord, [{ id, record: settled.record, rule: settled.rule }]);
    return { id, commandId: tx.commandId };
  });
}

async function judgeRule(member: MemberContext, { record, rule }: GroupRule): Promise<Refusal | undefined> {
  if (record === 'LEAD') return refuse('group-of-parties', { path: ['record'] });
  const asked = await askRule(member, record, rule);
  return isRefusal(asked) ? { ...asked, path: ['rule', ...(asked.path ?? [])] } : undefined;
}
