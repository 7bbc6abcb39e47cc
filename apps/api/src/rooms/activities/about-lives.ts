import { type Fragment, fragment, inOrganization, raw } from '../../platform/database/sql.ts';
import type { FactDependency } from '../../platform/metric-source.ts';

const PLACES = [
  ['Lead', '"leadId"'],
  ['Contact', '"contactId"'],
  ['Company', '"companyId"'],
] as const;

/** The condition that what a row belongs to is there: its lead, with none its contact, with neither its company. */
export function aboutLives(alias: string): Fragment {
  const row = (column: string) => raw(`${alias}.${column}`);
  const isThere = (table: string, column: string) => fragment`EXISTS (SELECT 1 FROM ${raw(table)} AS place
    WHERE place."organizationId" = ${row('"organizationId"')} AND place.id = ${row(column)} AND place."deletedAt" IS NULL)`;
  return fragment`CASE WHEN ${row('"leadId"')} IS NOT NULL THEN ${isThere('lead', '"leadId"')}
    WHEN ${row('"contactId"')} IS NOT NULL THEN ${isThere('contact', '"contactId"')}
    ELSE ${isThere('company', '"companyId"')} END`;
}

/** Rows of a table count as long as what they belong to is there. */
export function dependOnAbout(table: 'activity' | 'follow_up'): readonly FactDependency[] {
  return PLACES.map(([recordType, column]) => ({
    recordType,
    columns: ['deletedAt'],
    records: (scope, ids) => fragment`
      SELECT a.id FROM ${raw(table)} AS a WHERE ${inOrganization(scope, 'a')} AND a.${raw(column)} = ANY(${ids}::uuid[])`,
  }));
}
