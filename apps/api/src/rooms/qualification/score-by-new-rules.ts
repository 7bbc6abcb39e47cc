import type { BeforeCommit, ChangeDraft, Transaction } from '../../platform/context.ts';
import { scoreAllAnew } from './jobs/score-all.ts';
import { definitionOf } from './judges.ts';
import { storedRules } from './store/stored-rules.ts';

/**
 * Other rules, by hand or taken back, and what becomes of a group or an own field that the model names, score all open leads
 * anew in the background.
 */
export const scoreByNewRules: BeforeCommit = async (tx) => {
  if (tx.changes.some(decides) || (await namesOneOf(tx, tx.changes.filter(settles))))
    await scoreAllAnew(tx, 'RULES');
};

function decides({ recordType, before, after }: ChangeDraft): boolean {
  if (recordType !== 'QualificationRule') return false;
  const kind = after?.kind ?? before?.kind;
  // An update says what differs, which is never the kind.
  return kind === undefined || kind === 'SCORE_MODEL' || kind === 'POTENTIAL_POLICY';
}

/** Whether it settles who is in a group, or whether a field can be asked about. */
function settles({ recordType, before, after }: ChangeDraft): boolean {
  const told = { ...before, ...after };
  return (
    ('deletedAt' in told && ['CustomerGroup', 'CustomField'].includes(recordType)) ||
    ('rule' in told && recordType === 'CustomerGroup')
  );
}

/** Whether the score model asks for one of these: only then a change of it moves anybody. */
async function namesOneOf(tx: Transaction, settings: readonly ChangeDraft[]): Promise<boolean> {
  if (settings.length === 0) return false;
  const model = JSON.stringify(definitionOf(await storedRules(tx), 'SCORE_MODEL') ?? null);
  return settings.some(({ recordId }) => model.includes(recordId));
}
