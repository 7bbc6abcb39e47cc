import type pg from 'pg';

/** As many fields as an import of another tool's export makes. */
const FIELDS = 24;
/** They stand behind the fields of the sample. */
const FIRST_POSITION = 100;

/** Of three fields in turn: what they hold, and each lead's value of it, the same every time. */
const TYPES = [
  ['NUMBER', '((hashint4(l.number + f.position) & 2147483647) % 1000)'],
  ['SELECT', `(ARRAY['gold', 'silver', 'bronze'])[1 + (hashint4(l.number + f.position) & 2147483647) % 3]`],
  ['TEXT', `'Words of a lead ' || md5(l.number::text || f.position)`],
] as const;

const OPTIONS = JSON.stringify(['gold', 'silver', 'bronze'].map((key) => ({ key, label: key })));

/** Gives the organization fields of its own, and every lead a value in each; some are left empty. */
export async function giveCustomValues(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO custom_field ("organizationId", id, record, label, type, options, required, position, "createdAt")
     SELECT o.id, gen_random_uuid(), 'LEAD', 'Field ' || f, ($2::text[])[1 + f % 3], $3, false, ${FIRST_POSITION} + f, now()
     FROM organization AS o CROSS JOIN generate_series(0, $1 - 1) AS f`,
    [FIELDS, TYPES.map(([type]) => type), OPTIONS],
  );
  const value = TYPES.map(([type, sql]) => `WHEN '${type}' THEN to_jsonb(${sql})`).join(' ');
  await client.query(
    `UPDATE lead AS l SET attributes = (
       SELECT jsonb_object_agg(f.id, CASE f.type ${value} END) FROM custom_field AS f
       WHERE f."organizationId" = l."organizationId" AND f.record = 'LEAD' AND f.position >= ${FIRST_POSITION}
         AND (l.number + f.position) % 7 > 0)`,
  );
}
