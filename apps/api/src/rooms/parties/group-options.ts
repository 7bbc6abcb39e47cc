import { fragment, inOrganization } from '../../platform/database/sql.ts';
import { type FactScope, type OfferedOption, readOptions } from '../catalog/index.ts';

const known = new WeakMap<FactScope, Promise<Readonly<Record<'byHand' | 'byRule', Offered>>>>();

type Offered = readonly OfferedOption[] | undefined;

/** The groups by hand, which rules of other groups may name too: what a rule names never leads back to it. */
export async function handGroupOptions(scope: FactScope): Promise<Offered> {
  return (await groupOptions(scope)).byHand;
}

/** All groups, in the order in which they are shown. */
export async function allGroupOptions(scope: FactScope): Promise<Offered> {
  const { byHand = [], byRule = [] } = await groupOptions(scope);
  return [...byHand, ...byRule];
}

function groupOptions(scope: FactScope) {
  const of = (kind: 'STATIC' | 'RULE') =>
    fragment`SELECT g.id, g.name, g."deletedAt" IS NULL AS "inUse", g.position AS place
      FROM customer_group AS g WHERE ${inOrganization(scope, 'g')} AND g.kind = ${kind}`;
  const options = known.get(scope) ?? readOptions(scope, { byHand: of('STATIC'), byRule: of('RULE') });
  known.set(scope, options);
  return options;
}
