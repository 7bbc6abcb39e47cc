import type { ChangeDraft, Transaction } from '../context.ts';
import { asWritten, sql } from '../database/sql.ts';
import { forgetMails } from '../mail/forget-mails.ts';

/**
 * Makes the record of change and the mails forget what they say of people, on these records and their timelines: what is
 * recorded already by the database's one exception, what this command is about to record before it is.
 */
export async function erasePerson(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await forgetMails(tx, ids);
  await sql(tx)`SELECT erase_person(${asWritten(tx)}, ${ids}::uuid[]) AS done`;
  const drafts = JSON.stringify(tx.changes);
  const left = await sql(tx)<Pick<ChangeDraft, 'before' | 'after'>>`
    SELECT forgotten_values(${asWritten(tx)}, r.value ->> 'recordType', r.value -> 'before') AS before,
      forgotten_values(${asWritten(tx)}, r.value ->> 'recordType', r.value -> 'after') AS after
    FROM jsonb_array_elements(${drafts}::jsonb) WITH ORDINALITY AS r(value, position) ORDER BY r.position`;
  for (const [index, change] of tx.changes.entries()) tx.changes[index] = { ...change, ...left[index] };
}
