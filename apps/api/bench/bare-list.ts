import { createServer } from 'node:http';
import pg from 'pg';

// The yardstick: the leads list as one SQL statement that makes the JSON itself, behind Node's bare HTTP server. No rights, no
// session, no schema: what is left is what the database and the wire cost.

const LIST = `
  SELECT json_build_object('totalCount', (SELECT count(*) FROM lead AS l WHERE l."organizationId" = $1 AND l."deletedAt" IS NULL),
    'nodes', (SELECT json_agg(json_build_object('id', l.id, 'title', l.title, 'potential', l.potential, 'capturedAt', l."capturedAt",
      'lastActivityAt', l."lastActivityAt", 'nextFollowUpAt', l."nextFollowUpAt",
      'expectedValue', json_build_object('amount', l."expectedValue", 'currency', l.currency),
      'company', json_build_object('id', c.id, 'name', c.name), 'owner', json_build_object('id', m.id, 'name', m.name),
      'source', json_build_object('id', s.id, 'name', s.name),
      'stage', json_build_object('id', t.id, 'name', t.name, 'kind', t.kind, 'position', t.position)))
    FROM (SELECT * FROM lead AS k WHERE k."organizationId" = $1 AND k."deletedAt" IS NULL
      ORDER BY k."capturedAt" DESC, k.id DESC LIMIT 50) AS l
    LEFT JOIN company AS c ON c."organizationId" = l."organizationId" AND c.id = l."companyId"
    LEFT JOIN member AS m ON m."organizationId" = l."organizationId" AND m.id = l."ownerId"
    LEFT JOIN source AS s ON s."organizationId" = l."organizationId" AND s.id = l."sourceId"
    JOIN stage AS t ON t."organizationId" = l."organizationId" AND t.id = l."stageId"))::text AS body`;

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const { rows } = await pool.query('SELECT id FROM organization WHERE slug = $1', [process.argv[2]]);
const organizationId = rows[0].id;

const server = createServer(async (_request, response) => {
  const answer = await pool.query({ name: 'list', text: LIST, values: [organizationId] });
  response.setHeader('content-type', 'application/json');
  response.end(answer.rows[0].body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
process.on('disconnect', () => process.exit(0));
