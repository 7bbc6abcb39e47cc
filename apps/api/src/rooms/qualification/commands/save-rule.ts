// Invariants: what is stored was fit when it was saved; of a kind and key there is one.
// Locks: the organization's rules.
// Changes: QualificationRule.
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { lockSettings } from '../../catalog/index.ts';
import { qualificationRuleRecord } from '../store/records.ts';
import { type RuleKind, type StoredRule, storedRules } from '../store/stored-rules.ts';

/** A rule to keep, by what it is and of what. */
export interface RuleToSave {
  readonly kind: RuleKind;
  readonly key?: string;
  readonly definition: unknown;
}

/** Keeps a rule once `check` finds it fit among those there are; what it answers is kept. */
export function saveRule(
  member: MemberContext,
  command: string,
  check: (tx: Transaction, stored: readonly StoredRule[]) => Promise<RuleToSave | Refusal>,
): Promise<{ readonly commandId: string } | Refusal> {
  return transaction(member, command, async (tx) => {
    await lockSettings(tx, qualificationRuleRecord);
    const stored = await storedRules(tx);
    const checked = await check(tx, stored);
    if (isRefusal(checked)) return checked;
    const { kind, key = '', definition } = checked;
    const known = stored.find((rule) => rule.kind === kind && rule.key === key);
    const row = { definition, updatedAt: tx.now() };
    if (known) await update(tx, qualificationRuleRecord, [{ ...row, id: known.id }]);
    else await insert(tx, qualificationRuleRecord, [{ ...row, id: newId(), kind, key }]);
    return { commandId: tx.commandId };
  });
}

/** Goes back to what the product begins with, or lets a framework or gates go; `otherwise` says what comes of one that is not there. */
export function dropRule(
  member: MemberContext,
  command: string,
  { kind, key = '' }: Pick<RuleToSave, 'kind' | 'key'>,
  otherwise: () => Refusal | undefined = () => undefined,
): Promise<{ readonly commandId: string } | Refusal> {
  return transaction(member, command, async (tx) => {
    await lockSettings(tx, qualificationRuleRecord);
    const stored = await storedRules(tx);
    const known = stored.find((rule) => rule.kind === kind && rule.key === key);
    if (!known) return otherwise() ?? { commandId: tx.commandId };
    await remove(tx, qualificationRuleRecord, [known.id]);
    return { commandId: tx.commandId };
  });
}
