import type { FieldHost, InferredField } from '../catalog/index.ts';
import type { TextField } from '../shared/index.ts';

/** What a file is a list of. */
export type ImportKind = 'LEADS' | 'CONTACTS' | 'COMPANIES' | 'PRODUCTS' | 'MEMBERS';

/** How the cells of a target are read. */
export type ValueType =
  | 'TEXT'
  | 'NUMBER'
  | 'MONEY'
  | 'PERCENT'
  | 'DAY'
  | 'MOMENT'
  | 'BOOLEAN'
  | 'PHONE'
  | 'EMAIL'
  | 'URL'
  | 'LIST'
  | 'CONSENT';

/**
 * Every field of ours that a column can fill: how it is read, whether several columns may fill it together, what it
 * needs, and what it can hold: which text, which numbers. A text that says nothing else is a name.
 */
export const IMPORT_FIELDS = {
  'lead.external-id': { type: 'TEXT' },
  'lead.title': { type: 'TEXT' },
  'lead.stage': { type: 'TEXT' },
  'lead.won': { type: 'BOOLEAN' },
  'lead.owner': { type: 'TEXT' },
  'lead.potential': { type: 'TEXT' },
  'lead.expected-value': { type: 'MONEY', least: 0 },
  'lead.expected-close-day': { type: 'DAY' },
  'lead.closed-on': { type: 'DAY' },
  'lead.won-on': { type: 'DAY' },
  'lead.lost-on': { type: 'DAY' },
  'lead.close-value': { type: 'MONEY', least: 0 },
  'lead.lost-reason': { type: 'TEXT', text: 'note' },
  'lead.note': { type: 'TEXT', several: true, text: 'note' },
  'touch.source': { type: 'TEXT' },
  'touch.captured-at': { type: 'MOMENT' },
  'touch.campaign': { type: 'TEXT' },
  'touch.form': { type: 'TEXT' },
  'touch.ad': { type: 'TEXT' },
  'touch.page': { type: 'TEXT', text: 'note' },
  'touch.origin': { type: 'TEXT' },
  'touch.medium': { type: 'TEXT' },
  'touch.term': { type: 'TEXT' },
  'touch.content': { type: 'TEXT' },
  'touch.referrer': { type: 'TEXT', text: 'note' },
  'touch.answer': { type: 'TEXT', several: true, text: 'note' },
  'touch.last-at': { type: 'MOMENT' },
  'touch.last-source': { type: 'TEXT' },
  'contact.name': { type: 'TEXT' },
  'contact.family': { type: 'TEXT' },
  'contact.given': { type: 'TEXT' },
  'contact.reading': { type: 'TEXT' },
  'contact.family-reading': { type: 'TEXT' },
  'contact.given-reading': { type: 'TEXT' },
  'contact.phone': { type: 'PHONE', several: true },
  'contact.email': { type: 'EMAIL', several: true },
  'contact.job-title': { type: 'TEXT', needs: 'contact', text: 'jobTitle' },
  'contact.address': { type: 'TEXT', several: true, needs: 'contact', text: 'addressLine' },
  'contact.no-email': { type: 'BOOLEAN' },
  'contact.no-call': { type: 'BOOLEAN' },
  'consent.none': { type: 'BOOLEAN', needs: 'contact' },
  'consent.email': { type: 'CONSENT', needs: 'contact' },
  'consent.email-news': { type: 'CONSENT', needs: 'contact' },
  'consent.email-survey': { type: 'CONSENT', needs: 'contact' },
  'consent.phone': { type: 'CONSENT', needs: 'contact' },
  'consent.phone-news': { type: 'CONSENT', needs: 'contact' },
  'consent.phone-survey': { type: 'CONSENT', needs: 'contact' },
  'consent.whatsapp': { type: 'CONSENT', needs: 'contact' },
  'consent.whatsapp-news': { type: 'CONSENT', needs: 'contact' },
  'consent.line': { type: 'CONSENT', needs: 'contact' },
  'consent.line-news': { type: 'CONSENT', needs: 'contact' },
  'consent.at': { type: 'MOMENT', needs: 'contact' },
  'consent.source': { type: 'TEXT', needs: 'contact' },
  'consent.wording': { type: 'TEXT', needs: 'contact' },
  'group.name': { type: 'TEXT', several: true },
  'company.name': { type: 'TEXT' },
  'company.industry': { type: 'TEXT', needs: 'company.name', text: 'industry' },
  'company.employees': { type: 'NUMBER', needs: 'company.name', least: 0, most: 2_147_483_647 },
  'company.revenue': { type: 'MONEY', needs: 'company.name' },
  'company.country': { type: 'TEXT', needs: 'company.name', text: 'country' },
  'company.address': { type: 'TEXT', several: true, needs: 'company.name', text: 'addressLine' },
  'company.parent': { type: 'TEXT', needs: 'company.name' },
  'company.website': { type: 'URL', needs: 'company.name', text: 'website' },
  'line.product': { type: 'TEXT', several: true },
  'line.quantity': { type: 'NUMBER', several: true, needs: 'line.product', least: 0.001, most: 99_999_999 },
  'line.price': { type: 'MONEY', several: true, needs: 'line.product', least: 0 },
  'line.group': { type: 'TEXT', several: true },
  'product.name': { type: 'TEXT' },
  'product.group': { type: 'TEXT' },
  'product.price': { type: 'MONEY', least: 0 },
  'member.name': { type: 'TEXT' },
  'member.email': { type: 'EMAIL' },
  'member.manager': { type: 'TEXT' },
  'member.team': { type: 'TEXT' },
} as const satisfies Readonly<Record<string, FieldTraits>>;

interface FieldTraits {
  readonly type: ValueType;
  readonly several?: true;
  readonly needs?: string;
  readonly text?: TextField;
  readonly least?: number;
  readonly most?: number;
}

/** A field of the product that a column may go to, such as `contact.email`. */
export type ImportField = keyof typeof IMPORT_FIELDS;

/** What is known of a field before any file is seen: its type and its limits. */
export function traitsOf(field: ImportField): FieldTraits {
  return IMPORT_FIELDS[field];
}

/** Where a column goes. */
export type ImportTarget =
  | { readonly kind: 'field'; readonly field: ImportField }
  | { readonly kind: 'credit'; readonly role: string }
  | { readonly kind: 'custom'; readonly fieldId: string }
  | {
      readonly kind: 'new-custom';
      readonly host: FieldHost;
      readonly name: string;
      readonly inferred: InferredField;
    }
  | { readonly kind: 'skip' };

/** What is known of a column of the file: its header and its different values. */
export interface ImportColumn {
  readonly index: number;
  readonly name: string;
  readonly samples: readonly string[];
  /** How many cells hold something. */
  readonly filled: number;
  /** How many values differ, counted to 1,000. */
  readonly distinct: number;
}
