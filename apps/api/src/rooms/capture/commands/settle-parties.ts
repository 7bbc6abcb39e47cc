// Invariants: a company is the one of that name, or made; a contact is found by a point of their own, or made.
// Locks: the companies' names and the contacts' points, until the commit.
// Changes: Company, Contact, ContactPoint.
import type { EnquiryDraft } from '@mikomi/domain/capture';
import { companyKey } from '@mikomi/domain/parties';
import { isRefusal, type Refusal, type Sentence } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import * as parties from '../../parties/index.ts';
import type { InletReading } from '../inbox/reading.ts';
import { companiesNamed } from '../store/companies-named.ts';
import { attributesOf } from '../writing/import-run.ts';
import type { ReadEnquiry } from './screen-arrivals.ts';
import type { Owned } from './settle-belonging.ts';
import { type IncomingContact, settleContacts } from './settle-contacts.ts';

/** Who an enquiry is of, and how that is known. */
export interface SettledParties {
  readonly contactId: string | null;
  readonly companyId: string | null;
  readonly reasons: readonly Sentence[];
}

/** An enquiry, and whose its parties become where they are new. */
type OwnedEnquiry = ReadEnquiry & Pick<Owned, 'belonging'>;

interface WithCompany extends OwnedEnquiry {
  readonly companyId: string | null;
  readonly rows?: parties.PartyRows;
}

/** Finds or makes the parties of enquiries, no two of which name one company or share a contact point; answers in their order. */
export async function settleParties(
  tx: Transaction,
  reading: InletReading,
  all: readonly OwnedEnquiry[],
): Promise<readonly SettledParties[] | Refusal> {
  const { organization } = reading;
  const named = await settleCompanies(tx, reading, all);
  if (isRefusal(named)) return named;
  const withContact = named.filter(({ draft }) => namesSomebody(draft));
  const contacts = await settleContacts(
    tx,
    organization,
    withContact.map((one) => incomingContact(reading, one)),
  );
  if (isRefusal(contacts)) return contacts;
  const rows = [...named, ...contacts].flatMap(({ rows: made }) => made ?? []);
  await parties.insertParties(tx, {
    companies: rows.flatMap(({ companies }) => companies),
    contacts: rows.flatMap(({ contacts: made }) => made),
    points: rows.flatMap(({ points }) => points),
  });
  const byEnquiry = new Map(withContact.map((one, index) => [one, contacts[index]]));
  return named.map((one) => {
    const contact = byEnquiry.get(one);
    const { contactId = null, attachment } = contact ?? {};
    return { contactId, companyId: one.companyId, reasons: attachment?.reasons ?? [] };
  });
}

function namesSomebody({ name, points }: EnquiryDraft): boolean {
  return points.length > 0 || Object.values(name).some((part) => part);
}

function incomingContact(
  { words }: InletReading,
  { enquiry: { touch }, draft, companyId, belonging }: WithCompany,
): IncomingContact {
  return {
    name: draft.name,
    jobTitle: draft.jobTitle,
    addressLine: draft.address,
    language: draft.language,
    companyId,
    companyName: draft.company?.name ?? null,
    attributes: attributesOf(words, draft.customs, 'CONTACT', []) ?? {},
    points: draft.points,
    belonging,
    isKnownByPoint: touch !== 'FORM' && touch !== 'AD',
  };
}

async function settleCompanies(
  tx: Transaction,
  { organization, words }: InletReading,
  all: readonly OwnedEnquiry[],
): Promise<readonly WithCompany[] | Refusal> {
  const known = await companiesNamed(
    tx,
    all.flatMap(({ draft }) => draft.company?.name ?? []),
  );
  const named: WithCompany[] = [];
  for (const one of all) {
    const { company, customs } = one.draft;
    const found = company && known.get(companyKey(company.name));
    if (!company || found) {
      named.push({ ...one, companyId: found ?? null });
      continue;
    }
    const rows = newCompany(
      tx,
      organization,
      company,
      attributesOf(words, customs, 'COMPANY', []) ?? {},
      one.belonging,
    );
    if (isRefusal(rows)) return rows;
    named.push({ ...one, companyId: rows.id, rows });
  }
  return named;
}

function newCompany(
  tx: Transaction,
  organization: OrganizationFacts,
  { parent: _, address, ...company }: NonNullable<EnquiryDraft['company']>,
  attributes: Readonly<Record<string, unknown>>,
  belonging: parties.Belonging,
) {
  return parties.companyRows(
    organization,
    { ...company, addressLine: address, attributes },
    belonging,
    tx.now(),
  );
}
