import { expect, test } from 'vitest';
import { countRows } from '../../src/graphql/keyset.ts';
import { fragment, inOrganization } from '../../src/platform/database/sql.ts';
import { openWorld } from '../testkit/world.ts';

test('a list is counted up to ten thousand; one more says that there are more', async () => {
  const { database, ownerPool, signUp } = await openWorld();
  const { slug } = await (await signUp()).found('Counted', 'US');
  const { rows } = await ownerPool.query('SELECT id FROM organization WHERE slug = $1', [slug]);
  const scope = { database, organizationId: rows[0].id };
  const count = (most: number) =>
    countRows(
      scope,
      fragment`FROM organization AS o CROSS JOIN generate_series(1, ${most}) WHERE ${inOrganization(scope, 'o')}`,
    );
  expect([await count(3), await count(10_000), await count(10_001), await count(30_000)]).toEqual([
    3, 10_000, 10_001, 10_001,
  ]);
});
