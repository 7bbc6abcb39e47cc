import { phoneTailFor, searchTermsFor } from '@mikomi/domain/shared';
import { foundFirst } from '../../../platform/database/found-first.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { column, type Fragment, fragment, inOrganization, raw } from '../../../platform/database/sql.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';

/** Of more, a page is met soon in its own order, without finding them all. */
const FEW = 5_000;

/** What is looked through: a table with search terms, and whose ids in it the contact points `q` under a condition are of. */
interface Searched {
  readonly table: 'lead' | 'contact' | 'company';
  readonly alias: string;
  readonly ofPoints: (condition: Fragment) => Fragment;
}

/** Whose records they are, and from which country a number is dialled. */
interface Looking extends OrganizationScope {
  readonly organization: Pick<OrganizationFacts, 'phoneCountry'>;
}

/** Records found by what was typed: words, parts of Japanese words, readings, addresses, phone numbers by their end. */
export function foundByWords(
  member: Looking,
  { table, alias, ofPoints }: Searched,
  typed: string,
  few = FEW,
): Promise<Fragment> {
  const tail = phoneTailFor(typed, member.organization.phoneCountry);
  const terms = searchTermsFor(typed);
  const byTerms = (of: string) =>
    terms.length > 0 ? fragment`${column('terms', of)} @> ${terms}::text[]` : raw('false');
  const byTermsAlone = fragment`
    SELECT k.id FROM ${raw(table)} AS k WHERE ${inOrganization(member, 'k')} AND ${byTerms('k')}`;
  if (!tail)
    return foundFirst(member, alias, {
      found: byTermsAlone,
      asked: byTerms(alias),
      few,
    });
  // Each way by an index of its own: one OR over them would look at every record.
  const found = fragment`${byTermsAlone} UNION ${ofPoints(
    fragment`${inOrganization(member, 'q')} AND q.tail LIKE ${`${tail}%`}`,
  )}`;
  return foundFirst(member, alias, {
    found,
    asked: fragment`${column('id', alias)} IN (${found})`,
    few,
  });
}
