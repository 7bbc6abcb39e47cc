import type { Transaction } from '../../../platform/context.ts';
import { fragment, inOrganization, sql } from '../../../platform/database/sql.ts';

/** Whom and what an import forgets. */
export interface Forgotten {
  /** Records that rows made or changed. */
  readonly records: readonly string[];
  /** Contacts whom rows name that never came in. */
  readonly contacts: readonly string[];
}

interface Row {
  readonly importId: string;
  readonly filePosition: number;
  readonly rowNumber: number;
}

/** Forgets the cells that ended imports keep of these records and contacts, and the files in which they stand. */
export async function forgetCells(tx: Transaction, { records, contacts }: Forgotten): Promise<void> {
  if (records.length === 0) return;
  const naming = contacts.length > 0 ? await rowsNaming(tx, contacts) : [];
  const ended = fragment`(SELECT i.id FROM import AS i WHERE ${inOrganization(tx, 'i')} AND i."finishedAt" IS NOT NULL
    AND (i.id = ANY(${naming.map(({ importId }) => importId)}::uuid[])
      OR EXISTS (SELECT 1 FROM import_row AS r
        WHERE ${inOrganization(tx, 'r')} AND r."importId" = i.id AND r."recordId" = ANY(${records}::uuid[]))
      OR EXISTS (SELECT 1 FROM lead AS l
        WHERE ${inOrganization(tx, 'l')} AND l."importId" = i.id AND l.id = ANY(${records}::uuid[]))))`;
  await sql(tx)`
    UPDATE import_file AS f SET bytes = '' WHERE ${inOrganization(tx, 'f')} AND f."importId" IN ${ended} AND f.bytes <> ''`;
  await sql(tx)`
    UPDATE import AS i SET "undoReport" = NULL WHERE ${inOrganization(tx, 'i')} AND i.id IN ${ended}
      AND EXISTS (SELECT 1 FROM unnest(${records}::text[]) AS n(id) WHERE i."undoReport"::text LIKE '%' || n.id || '%')`;
  await sql(tx)`
    UPDATE import_row AS r SET cells = NULL, problems = NULL
    WHERE ${inOrganization(tx, 'r')} AND r."recordId" = ANY(${records}::uuid[]) AND (r.cells IS NOT NULL OR r.problems IS NOT NULL)`;
  await sql(tx)`
    UPDATE import_row AS r SET cells = NULL, problems = NULL
    FROM jsonb_to_recordset(${JSON.stringify(naming)}::jsonb) AS n("importId" uuid, "filePosition" int, "rowNumber" int)
    WHERE ${inOrganization(tx, 'r')} AND r."importId" = n."importId" AND r."filePosition" = n."filePosition"
      AND r."rowNumber" = n."rowNumber"`;
}

/**
 * The rows of ended imports whose kept cells hold a contact's name, address or number. One too many is forgotten sooner than
 * one too few: what is lost is a row that never came in.
 */
function rowsNaming(tx: Transaction, contacts: readonly string[]): Promise<Row[]> {
  return sql(tx)<Row>`
    WITH kept AS MATERIALIZED (
      SELECT r."importId", r."filePosition", r."rowNumber", lower(s.said) AS said, regexp_replace(s.said, '\\D', '', 'g') AS digits
      FROM import_row AS r
      JOIN import AS i ON ${inOrganization(tx, 'i')} AND i.id = r."importId" AND i."finishedAt" IS NOT NULL
        AND i."filesGoneAt" IS NULL
      CROSS JOIN LATERAL (SELECT concat(r.cells, r.problems) AS said) AS s
      WHERE ${inOrganization(tx, 'r')} AND (r.cells IS NOT NULL OR r.problems IS NOT NULL)),
    named AS MATERIALIZED (
      SELECT lower(coalesce(c."familyName", '')) AS family, lower(coalesce(c."givenName", '')) AS given
      FROM contact AS c WHERE ${inOrganization(tx, 'c')} AND c.id = ANY(${contacts}::uuid[])),
    reached AS MATERIALIZED (
      SELECT lower(p.value) AS value, p.tail FROM contact_point AS p
      WHERE ${inOrganization(tx, 'p')} AND p."contactId" = ANY(${contacts}::uuid[]))
    SELECT k."importId", k."filePosition", k."rowNumber" FROM kept AS k
    WHERE EXISTS (SELECT 1 FROM named AS n
        WHERE n.family || n.given <> '' AND position(n.family IN k.said) > 0 AND position(n.given IN k.said) > 0)
      OR EXISTS (SELECT 1 FROM reached AS p
        WHERE position(p.value IN k.said) > 0 OR (length(p.tail) > 6 AND position(reverse(left(p.tail, 8)) IN k.digits) > 0))`;
}

/** Forgets the files of an import and every cell that is kept of them. */
export async function forgetFiles(tx: Transaction, importId: string): Promise<void> {
  await sql(tx)`
    UPDATE import_file AS f SET bytes = '' WHERE ${inOrganization(tx, 'f')} AND f."importId" = ${importId} AND f.bytes <> ''`;
  await sql(tx)`
    UPDATE import_row AS r SET cells = NULL, problems = NULL
    WHERE ${inOrganization(tx, 'r')} AND r."importId" = ${importId} AND (r.cells IS NOT NULL OR r.problems IS NOT NULL)`;
  await sql(tx)`
    UPDATE import AS i SET "filesGoneAt" = ${new Date(tx.now())}, "undoReport" = i."undoReport" || '{"touchedNamed": [], "inUseNamed": [], "deactivatedNamed": []}'
    WHERE ${inOrganization(tx, 'i')} AND i.id = ${importId}`;
}
