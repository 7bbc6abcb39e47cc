// Invariants: a company is the one of that name, or made; a contact is found by a point of their own, or made.
// Locks: the company's name and the contact's points, until the commit.
// Changes: Company, Contact, ContactPoint.
import type { EnquiryDraft, InboundEnquiry } from '@mikomi/domain/capture';
import { isRefusal, type Refusal, type Sentence } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import * as parties from '../../parties/index.ts';
import type { InletReading } from '../inbox/reading.ts';
import { companyNamed } from '../store/company-named.ts';
import { attributesOf } from '../writing/import-run.ts';
import { settleContact } from './settle-contact.ts';

/** Who an enquiry is of, and how that is known. */
export interface SettledParties {
  readonly contactId: string | null;
  readonly companyId: string | null;
  readonly reasons: readonly Sentence[];
}

/** Finds or makes the parties of an enquiry. */
export async function settleParties(
  tx: Transaction,
  { organization, words }: InletReading,
  enquiry: InboundEnquiry,
  draft: EnquiryDraft,
  belonging: parties.Belonging,
): Promise<SettledParties | Refusal> {
  const attributes = (host: 'CONTACT' | 'COMPANY') => attributesOf(words, draft.customs, host, []) ?? {};
  const companyId = draft.company
    ? await settleCompany(tx, organization, draft.company, attributes('COMPANY'), belonging)
    : null;
  if (isRefusal(companyId)) return companyId;
  const isNamed = Object.values(draft.name).some((part) => part);
  if (!isNamed && draft.points.length === 0) return { contactId: null, companyId, reasons: [] };
  const contact = await settleContact(
    tx,
    organization,
    {
      name: draft.name,
      jobTitle: draft.jobTitle,
      language: draft.language,
      companyId,
      companyName: draft.company?.name ?? null,
      attributes: attributes('CONTACT'),
      points: draft.points,
      isKnownByPoint: enquiry.touch !== 'FORM' && enquiry.touch !== 'AD',
    },
    belonging,
  );
  if (isRefusal(contact)) return contact;
  return { contactId: contact.contactId, companyId, reasons: contact.attachment.reasons };
}

async function settleCompany(
  tx: Transaction,
  organization: OrganizationFacts,
  { parent: _, address, ...company }: NonNullable<EnquiryDraft['company']>,
  attributes: Readonly<Record<string, unknown>>,
  belonging: parties.Belonging,
): Promise<string | Refusal> {
  const known = await companyNamed(tx, company.name);
  if (known !== undefined) return known;
  const rows = parties.companyRows(
    organization,
    { ...company, addressLine: address, attributes },
    belonging,
    tx.now(),
  );
  if (isRefusal(rows)) return rows;
  await parties.insertParties(tx, rows);
  return rows.id;
}
