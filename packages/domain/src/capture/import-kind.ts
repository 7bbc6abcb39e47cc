import type { ImportField, ImportKind } from './import-target.ts';

/**
 * What a file lists, by the fields its columns name: a lead's own facts before a person's, a person's before a company's.
 * A header may say that its rows are contacts: what another system notes on them is no buying interest of theirs.
 */
export function kindOf(
  fields: ReadonlySet<ImportField>,
  hasCredits: boolean,
  isOfContacts = false,
): ImportKind {
  const some = (...prefixes: readonly string[]) =>
    [...fields].some((field) => prefixes.some((prefix) => field.startsWith(prefix)));
  if (isOfContacts && ![...fields].some((field) => field !== 'lead.stage' && OF_A_LEAD.has(field)))
    return some('contact.') ? 'CONTACTS' : 'LEADS';
  if (hasCredits || [...fields].some((field) => OF_A_LEAD.has(field)) || some('touch.form', 'touch.campaign'))
    return 'LEADS';
  if (some('contact.')) return some('touch.', 'lead.stage') ? 'LEADS' : 'CONTACTS';
  if (some('company.name')) return some('touch.source') ? 'LEADS' : 'COMPANIES';
  if (some('line.product')) return 'PRODUCTS';
  if (some('member.') && !some('touch.')) return 'MEMBERS';
  return 'LEADS';
}

const OF_A_LEAD: ReadonlySet<ImportField> = new Set([
  'lead.title',
  'lead.stage',
  'lead.won',
  'lead.potential',
  'lead.expected-value',
  'lead.expected-close-day',
  'lead.closed-on',
  'lead.won-on',
  'lead.lost-on',
  'lead.close-value',
  'lead.lost-reason',
]);

/** The same header means another field in another kind of file; undefined where it means none. */
export function translateFor(kind: ImportKind, field: ImportField): ImportField | undefined {
  if (kind === 'PRODUCTS') return PRODUCT_FIELDS[field];
  if (kind === 'MEMBERS') return MEMBER_FIELDS[field];
  if (kind !== 'LEADS' && !/^(contact|company|consent|group)\.|^lead\.external-id$/.test(field))
    return undefined;
  if (kind === 'COMPANIES' && field.startsWith('consent.')) return undefined;
  return /^(product|member)\./.test(field) ? undefined : field;
}

type Translation = Readonly<Partial<Record<ImportField, ImportField>>>;

const PRODUCT_FIELDS: Translation = {
  'line.product': 'product.name',
  'line.price': 'product.price',
  'line.group': 'product.group',
  'product.group': 'product.group',
};

const MEMBER_FIELDS: Translation = {
  'lead.owner': 'member.name',
  'member.name': 'member.name',
  'contact.name': 'member.name',
  'contact.email': 'member.email',
  'member.manager': 'member.manager',
  'member.team': 'member.team',
};
