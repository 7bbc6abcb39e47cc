import type { Candidate } from '@mikomi/domain/parties';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { type Fragment, fragment, join, living, raw, runScoped } from '../../../platform/database/sql.ts';
import type { Party } from '../store/visible-parties.ts';

/** What more than so many have in common tells nothing of any two. */
const MOST_ALIKE = 10;

interface Key {
  readonly id: string;
  readonly key: string;
}

interface Found {
  readonly id: string;
  readonly otherId: string;
  readonly key: string;
}

/** By each of these parties, those that have a key in common with it: each way by the index of its key. */
export async function findAlike(
  scope: OrganizationScope,
  party: Party,
  facts: readonly Candidate[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const keysOf = (key: (one: Candidate) => readonly (string | undefined)[]): readonly Key[] =>
    facts.flatMap((one) => key(one).flatMap((text) => (text ? [{ id: one.id, key: text }] : [])));
  const points = waysOfPoints(
    scope,
    party,
    keysOf((one) => one.points.map(({ identity }) => identity)),
  );
  const ways =
    party === 'contact'
      ? [
          points,
          wayOf(
            scope,
            party,
            'nameKey',
            keysOf(({ nameKey, swappedNameKey }) => [nameKey, swappedNameKey]),
          ),
          wayOf(
            scope,
            party,
            'readingKey',
            keysOf(({ readingKey }) => [readingKey]),
          ),
        ]
      : [
          points,
          wayOf(
            scope,
            party,
            'companyKey',
            keysOf(({ companyKey }) => [companyKey]),
          ),
        ];
  const rows = await runScoped<Found>(scope, join(ways, ' UNION ALL '));
  const alike = new Map<string, Set<string>>();
  for (const found of Map.groupBy(rows, ({ id, key }) => `${id} ${key}`).values()) {
    if (found.length > MOST_ALIKE) continue;
    for (const { id, otherId } of found) alike.set(id, (alike.get(id) ?? new Set()).add(otherId));
  }
  return alike;
}

function wayOf(scope: OrganizationScope, party: Party, name: string, keys: readonly Key[]): Fragment {
  const own = raw(`k."${name}"`);
  return fragment`
    SELECT w.id, f.id AS "otherId", ${name}::text || w.key AS key FROM ${given(keys)} AS w CROSS JOIN LATERAL (
      SELECT k.id FROM ${raw(party)} AS k WHERE ${living(scope, 'k')} AND ${own} = w.key AND k.id <> w.id
      LIMIT ${MOST_ALIKE + 1}) AS f`;
}

function waysOfPoints(scope: OrganizationScope, party: Party, keys: readonly Key[]): Fragment {
  const owner = raw(`q."${party}Id"`);
  return fragment`
    SELECT w.id, f.id AS "otherId", w.key FROM ${given(keys)} AS w CROSS JOIN LATERAL (
      SELECT DISTINCT k.id FROM contact_point AS q JOIN ${raw(party)} AS k ON k."organizationId" = q."organizationId" AND k.id = ${owner}
      WHERE ${living(scope, 'k')} AND q.identity = w.key AND ${owner} <> w.id
      LIMIT ${MOST_ALIKE + 1}) AS f`;
}

function given(keys: readonly Key[]): Fragment {
  return fragment`(SELECT u.id, u.key FROM unnest(${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ key }) => key)}::text[]) AS u(id, key))`;
}
