import type { BeforeCommit, ChangeDraft, Transaction } from '../../platform/context.ts';
import { scoreAllAnew } from './jobs/score-all.ts';
import { definitionOf } from './judges.ts';
import { storedRules } from './store/stored-rules.ts';

/** Other rules, by hand or taken back, and those of a group that the model names, score all open leads anew in the background. */
export const scoreByNewRules: BeforeCommit = async (tx) => {
  if (tx.changes.some(decides) || (await namesGroupOf(tx, tx.changes.filter(settlesGroup))))
    await scoreAllAnew(tx, 'RULES');
};

function decides({ recordType, before, after }: ChangeDraft): boolean {
  if (recordType !== 'QualificationRule') return false;
  const kind = after?.kind ?? before?.kind;
  // An update says what differs, which is never the kind.
  return kind === undefined || kind === 'SCORE_MODEL' || kind === 'POTENTIAL_POLICY';
}

function settlesGroup({ recordType, before, after }: ChangeDraft): boolean {
  const told = { ...before, ...after };
  return recordType === 'CustomerGroup' && ('rule' in told || 'deletedAt' in told);
}

/** Whether the score model asks for one of these groups: only then another rule of it moves anybody. */
async function namesGroupOf(tx: Transaction, groups: readonly ChangeDraft[]): Promise<boolean> {
  if (groups.length === 0) return false;
  const model = JSON.stringify(definitionOf(await storedRules(tx), 'SCORE_MODEL') ?? null);
  return groups.some(({ recordId }) => model.includes(recordId));
}
