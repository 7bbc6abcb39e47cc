import type { ConsentPurpose, ContactPointKind } from '../parties/index.ts';
import type { CivilDay, Email, Money, Percent, PersonName, Phone } from '../shared/index.ts';
import type { InboundField } from './inbound.ts';
import type { Moment } from './read-moment.ts';
import type { CellValue } from './read-value.ts';

/** What one row asks for. Parties, members, products and sources are named as in the file; the store finds or makes them. */
export interface LeadDraft {
  readonly externalId: string | null;
  /** An advertiser's test lead: it is of nobody, and closed as one. */
  readonly isTest?: true;
  readonly company: CompanyDraft | null;
  readonly contact: ContactDraft | null;
  readonly lead: {
    readonly title: string | null;
    readonly owner: string | null;
    readonly potential: 'LOW' | 'MEDIUM' | 'HIGH' | null;
    readonly expectedValue: Money | null;
    readonly expectedCloseDay: CivilDay | null;
    readonly note: string | null;
  };
  readonly touch: {
    readonly source: string | null;
    readonly at: Moment | null;
    readonly campaign: string | null;
    readonly form: string | null;
    readonly ad: string | null;
    readonly page: string | null;
    /** `utm_source`, `utm_medium`, `utm_term` and `utm_content`. */
    readonly origin: string | null;
    readonly medium: string | null;
    readonly term: string | null;
    readonly content: string | null;
    readonly referrer: string | null;
    /** What else the row tells of it, and what of a person could not be read, each under its column's name. */
    readonly answers: readonly InboundField[];
    /** The latest enquiry, where it is another than the first. */
    readonly last: { readonly at: Moment; readonly source: string | null } | null;
  };
  readonly lines: readonly LineDraft[];
  /** The product groups of which some product is meant; they count where no product is named. */
  readonly productGroups: readonly string[];
  readonly outcome: OutcomeDraft;
  readonly credits: readonly CreditDraft[];
  readonly customs: readonly CustomDraft[];
  /** The customer groups that its parties are put into. */
  readonly groups: readonly string[];
  /** The fields, and own fields by their ids, that an empty cell erases; absent where none does. */
  readonly emptied?: readonly string[];
}

/** A company as a row names it; null is what the row does not say. */
export interface CompanyDraft {
  readonly name: string;
  readonly industry: string | null;
  readonly employees: number | null;
  readonly revenue: Money | null;
  readonly country: string | null;
  readonly address: string | null;
  readonly parent: string | null;
  readonly website: string | null;
}

/** A person as a row names them; null is what the row does not say. */
export interface ContactDraft {
  readonly name: PersonName;
  readonly phones: readonly Phone[];
  readonly emails: readonly Email[];
  readonly jobTitle: string | null;
  readonly address: string | null;
  /** True when the file says that they must not be written to or called; null when it says nothing. */
  readonly noEmail: boolean | null;
  readonly noCall: boolean | null;
  /** What the file says about approaching them, by channel and purpose; absent where it says nothing. */
  readonly consents?: readonly ConsentDraft[];
  /** When and where they said it, and in which words it was asked. */
  readonly consentSaid?: {
    readonly at: Moment | null;
    readonly source: string | null;
    readonly wording: string | null;
  };
}

/** One word about being approached; ANY is about all channels. */
export interface ConsentDraft {
  readonly channel: ContactPointKind | 'ANY';
  readonly purpose: ConsentPurpose;
  readonly state: 'GIVEN' | 'REFUSED';
}

/** A product of a row, for one piece at its price. */
export interface LineDraft {
  readonly product: string;
  readonly quantity: number;
  readonly price: Money | null;
}

/** `stageId` is null for the first open stage. */
export type OutcomeDraft =
  | { readonly kind: 'OPEN'; readonly stageId: string | null }
  | {
      readonly kind: 'WON';
      readonly stageId: string | null;
      readonly day: CivilDay;
      readonly value: Money | null;
    }
  | {
      readonly kind: 'LOST';
      readonly stageId: string | null;
      readonly day: CivilDay;
      readonly reason: string | null;
    };

/** Credits of one lead sum to exactly 100. */
export interface CreditDraft {
  readonly member: string;
  readonly role: string;
  readonly percent: Percent;
}

/** `key` is the field's id, or the column's index for a field that the import makes. */
export interface CustomDraft {
  readonly column: number;
  readonly fieldId: string | null;
  readonly value: Exclude<CellValue, { readonly kind: 'empty' }>;
}
