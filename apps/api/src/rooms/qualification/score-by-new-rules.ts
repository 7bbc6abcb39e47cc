import type { BeforeCommit, ChangeDraft } from '../../platform/context.ts';
import { scoreAllAnew } from './jobs/score-all.ts';

/** Other rules, by hand or taken back, score all open leads anew in the background. */
export const scoreByNewRules: BeforeCommit = async (tx) => {
  if (tx.changes.some(decides)) await scoreAllAnew(tx, 'RULES');
};

function decides({ recordType, before, after }: ChangeDraft): boolean {
  if (recordType !== 'QualificationRule') return false;
  const kind = after?.kind ?? before?.kind;
  // An update says what differs, which is never the kind.
  return kind === undefined || kind === 'SCORE_MODEL' || kind === 'POTENTIAL_POLICY';
}
