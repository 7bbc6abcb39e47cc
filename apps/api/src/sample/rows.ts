import type { NewRow } from '../platform/change/write-records.ts';

/** The rows of many leads, by table. */
export interface Rows {
  readonly companies: NewRow<'Company'>[];
  readonly contacts: NewRow<'Contact'>[];
  readonly points: NewRow<'ContactPoint'>[];
  readonly leads: NewRow<'Lead'>[];
  readonly touches: NewRow<'Touch'>[];
  readonly lines: NewRow<'ProductLine'>[];
  readonly deals: NewRow<'Deal'>[];
  readonly dealLines: NewRow<'DealLine'>[];
  readonly credits: NewRow<'DealCredit'>[];
  readonly entries: NewRow<'DealEntry'>[];
  readonly activities: NewRow<'Activity'>[];
  readonly followUps: NewRow<'FollowUp'>[];
  readonly answers: NewRow<'LeadAnswer'>[];
}

/** Rows of every kind, none of them filled in yet. */
export function noRows(): Rows {
  return {
    companies: [],
    contacts: [],
    points: [],
    leads: [],
    touches: [],
    lines: [],
    deals: [],
    dealLines: [],
    credits: [],
    entries: [],
    activities: [],
    followUps: [],
    answers: [],
  };
}
