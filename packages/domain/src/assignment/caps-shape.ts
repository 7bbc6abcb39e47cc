import { POTENTIALS, type Potential } from '../qualification/index.ts';
import { nullable, numberShape, objectOf, oneOf, optional, recordOf, type Shape } from '../shared/index.ts';
import type { Caps } from './caps.ts';

const potentialShape = oneOf(POTENTIALS);

/** A record by potential: a key that is none is refused where it stands. */
export function byPotential<Type>(shape: Shape<Type>): Shape<Readonly<Partial<Record<Potential, Type>>>> {
  const record = recordOf(shape, POTENTIALS.length);
  return (value, path) => {
    const unfit = record(value, path);
    if (unfit) return unfit;
    const stranger = Object.keys(value as object).find((key) => potentialShape(key, path) !== undefined);
    return stranger === undefined ? undefined : potentialShape(stranger, [...path, stranger]);
  };
}

const capShape = nullable(numberShape);

/** The caps of a member, which name each limit. */
export const capsShape = objectOf<Caps>({
  perDay: capShape,
  openLeads: capShape,
  perDayOf: byPotential(capShape),
});

/** The caps of a rule, which name those that it has of its own. */
export const ownCapsShape = objectOf<Partial<Caps>>({
  perDay: optional(capShape),
  openLeads: optional(capShape),
  perDayOf: optional(byPotential(capShape)),
});
