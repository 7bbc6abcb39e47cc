import type { World } from './world.ts';

/** The tables of an organization in which a word stands, in whatever column; in a file's bytes too. */
export async function placesOfWord(world: World, slug: string, word: string): Promise<readonly string[]> {
  const { rows: tables } = await world.ownerPool.query(
    `SELECT table_name AS t FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'organizationId' ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { t } of tables) {
    const { rowCount } = await world.ownerPool.query(
      `SELECT 1 FROM "${t}" AS t WHERE t."organizationId" = (SELECT id FROM organization WHERE slug = $2)
       AND to_jsonb(t)::text ILIKE ANY(ARRAY['%' || $1 || '%', '%' || $3 || '%']) LIMIT 1`,
      [word, slug, Buffer.from(word).toString('hex')],
    );
    if (rowCount) found.push(t);
  }
  return found;
}
