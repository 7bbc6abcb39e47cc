import { expect, test } from 'vitest';
import { countRows } from '../../src/graphql/keyset.ts';
import { countForEachParent } from '../../src/graphql/nested-connection.ts';
import { fragment, inOrganization } from '../../src/platform/database/sql.ts';
import { newId } from '../../src/platform/ids.ts';
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

test('so is each of the lists of several parents', async () => {
  const { database, ownerPool, signUp } = await openWorld();
  const { slug } = await (await signUp()).found('Counted each', 'US');
  const { rows } = await ownerPool.query('SELECT id FROM organization WHERE slug = $1', [slug]);
  const scope = { database, organizationId: rows[0].id };
  const [few, many, none] = [newId(), newId(), newId()];
  const counted = await countForEachParent(
    scope,
    [few, many, none],
    fragment`FROM organization AS o CROSS JOIN generate_series(1, CASE parent.id WHEN ${few}::uuid THEN 3 WHEN ${many}::uuid THEN 20000 ELSE 0 END)
      WHERE ${inOrganization(scope, 'o')}`,
  );
  expect(new Map(counted.map(({ parent, count }) => [parent, count]))).toEqual(
    new Map([
      [few, 3],
      [many, 10_001],
      [none, 0],
    ]),
  );
});
