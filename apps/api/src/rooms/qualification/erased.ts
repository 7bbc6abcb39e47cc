import { update } from '../../platform/change/write-records.ts';
import type { Transaction } from '../../platform/context.ts';
import { answersAboutContact } from './store/answers.ts';
import { leadAnswerRecord } from './store/records.ts';

/** Empties what a contact said as proof; what was answered stays. */
export async function eraseFromAnswers(tx: Transaction, contactId: string): Promise<readonly string[]> {
  const ids = await answersAboutContact(tx, contactId);
  await update(
    tx,
    leadAnswerRecord,
    ids.map((id) => ({ id, evidence: [] })),
  );
  return ids;
}
