import { leadTitle, SORTED_LAST } from '@mikomi/domain/parties';
import { type Locale, type NameOrder, searchTermsOf } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { type Fragment, fragment, inOrganization, sql } from '../../../platform/database/sql.ts';

/** What a lead is called, sorted and found by. */
export interface LeadTexts {
  readonly id: string;
  readonly title: string;
  readonly sortTitle: string;
  readonly terms: string[];
}

/** What a lead's texts are made of. */
export interface LeadFacts {
  readonly id: string;
  readonly number: number;
  readonly name: string | null;
  readonly contactName: string | null;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly contactSort: string | null;
  readonly companyName: string | null;
  readonly companySort: string | null;
  readonly contactCompany: string | null;
  /** The first number or address of a contact without a name. */
  readonly contactPoint: string | null;
  readonly sourceName: string | null;
  readonly externalKey: string | null;
  /** Between spaces: no term has one. */
  readonly partyTerms: string;
  readonly nameOrder: NameOrder;
  readonly locale: string;
}

/** The texts of leads, as {@link leadFacts} finds them. */
export async function leadTexts(tx: Transaction, leads: Fragment): Promise<LeadTexts[]> {
  return (await leadFacts(tx, leads)).map(textsOf);
}

/**
 * What the texts of leads are made of, from themselves and their parties. `leads` is what stands in FROM as `l`, with the columns id,
 * number, name, externalKey, contactId, companyId and sourceId: leads that are stored, or such as are about to be.
 */
export function leadFacts(tx: Transaction, leads: Fragment): Promise<LeadFacts[]> {
  return sql(tx)<LeadFacts>`
    SELECT l.id, l.number, l.name, l."externalKey", c.name AS "contactName", c."familyName", c."givenName",
      nullif(c."sortName", ${SORTED_LAST}) AS "contactSort", o.name AS "companyName", o."sortName" AS "companySort", p.name AS "contactCompany",
      CASE WHEN c.name = '' THEN (SELECT q.value FROM contact_point AS q
        WHERE ${inOrganization(tx, 'q')} AND q."contactId" = c.id AND q.kind IN ('PHONE', 'EMAIL', 'WHATSAPP')
        ORDER BY q.position, q.id LIMIT 1) END AS "contactPoint",
      s.name AS "sourceName", concat_ws(' ', array_to_string(c.terms, ' '), array_to_string(o.terms, ' ')) AS "partyTerms",
      g."nameOrder", g.locale
    FROM ${leads} JOIN organization AS g ON ${inOrganization(tx, 'g')}
    LEFT JOIN contact AS c ON ${inOrganization(tx, 'c')} AND c.id = l."contactId"
    LEFT JOIN company AS o ON ${inOrganization(tx, 'o')} AND o.id = l."companyId"
    LEFT JOIN company AS p ON ${inOrganization(tx, 'p')} AND p.id = c."companyId"
    LEFT JOIN source AS s ON ${inOrganization(tx, 's')} AND s.id = l."sourceId"`;
}

/** Leads that are about to be stored, for {@link leadFacts}. */
export function asLeads(rows: readonly object[]): Fragment {
  return fragment`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS l(id uuid, number int, name text,
    "externalKey" text, "contactId" uuid, "companyId" uuid, "sourceId" uuid)`;
}

/** What a lead is called, sorted and found by, from what was found of it. */
export function textsOf(lead: LeadFacts): LeadTexts {
  const title = lead.name ?? titleOf(lead);
  const sortTitle = lead.name ?? lead.contactSort ?? lead.companySort ?? title;
  const own = searchTermsOf([lead.name, title, lead.externalKey, String(lead.number)]);
  const known = lead.partyTerms === '' ? [] : lead.partyTerms.split(' ');
  return {
    id: lead.id,
    title,
    sortTitle: sortTitle.normalize('NFKC').toLowerCase(),
    terms: [...new Set(known).union(new Set(own))],
  };
}

function titleOf(lead: LeadFacts): string {
  const name = { family: lead.familyName, given: lead.givenName };
  const facts = {
    contact:
      lead.contactName === null
        ? null
        : {
            name,
            companyName: lead.contactCompany,
            contactPoints: lead.contactPoint === null ? [] : [lead.contactPoint],
          },
    companyName: lead.companyName,
    sourceName: lead.sourceName,
    number: lead.number,
  };
  return leadTitle(facts, lead.nameOrder, lead.locale.startsWith('ja') ? 'ja' : ('en' satisfies Locale));
}
