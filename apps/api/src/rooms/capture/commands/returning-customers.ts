// Invariants: whoever had a lead that had ended when they asked comes back, in the file as in the database; of leads of one day, a later row after an earlier one.
// Locks: none; the import holds the leads that it makes.
// Changes: nothing; `write-leads.ts` writes what is found here.
import { type CivilDay, compareDays } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import * as leads from '../../leads/index.ts';

/** A lead that a row makes: whose, on which day they asked, and on which it ended. */
export interface NewCustomerLead {
  readonly id: string;
  readonly contactId: string | null;
  readonly companyId: string | null;
  readonly day: CivilDay;
  readonly closedOn: CivilDay | null;
}

/** Of new leads, in the order of their rows, those whose contact (or, without one, company) had a lead that had ended by then: the last of these. */
export async function leadsBefore(
  tx: Transaction,
  made: readonly NewCustomerLead[],
): Promise<ReadonlyMap<string, string>> {
  const asking = made.map((lead) => ({ ...lead, day: askedOn(lead) }));
  const stored = new Map(
    (await leads.lastEndedLeads(tx, asking)).map((ended) => [`${ended.partyId} ${ended.askedOn}`, ended]),
  );
  const ended = asking.flatMap(({ id, contactId, companyId, closedOn }, row) =>
    closedOn === null
      ? []
      : [contactId, companyId].flatMap((partyId) => (partyId ? [{ id, partyId, day: closedOn, row }] : [])),
  );
  const endedHere = new Map(
    [...Map.groupBy(ended, ({ partyId }) => partyId)].map(([partyId, theirs]) => [
      partyId,
      theirs.toSorted((one, other) => compareDays(other.day, one.day) || other.row - one.row),
    ]),
  );
  return new Map(
    asking.flatMap(({ id, contactId, companyId, day }, row) => {
      const partyId = contactId ?? companyId ?? '';
      const here = endedHere.get(partyId)?.find((each) => hadEnded(each, { day, row }));
      const before = stored.get(`${partyId} ${day}`);
      // What stands in the database was there before any of these rows.
      const last = here && before && compareDays(before.day, here.day) > 0 ? before : (here ?? before);
      return last ? [[id, last.id]] : [];
    }),
  );
}

/** Nobody asks after it has ended: a file that says nothing of when they asked says it by when it ended. */
function askedOn({ day, closedOn }: NewCustomerLead): CivilDay {
  return closedOn !== null && compareDays(closedOn, day) < 0 ? closedOn : day;
}

/** Strictly before the day, or on it by an earlier row: never each before the other. */
function hadEnded(
  ended: { readonly day: CivilDay; readonly row: number },
  asking: { readonly day: CivilDay; readonly row: number },
): boolean {
  const order = compareDays(ended.day, asking.day);
  return order < 0 || (order === 0 && ended.row < asking.row);
}
