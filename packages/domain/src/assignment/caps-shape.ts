import { POTENTIALS } from '../qualification/index.ts';
import { nullable, numberShape, objectOf, optional, recordBy } from '../shared/index.ts';
import type { Caps } from './caps.ts';

const capShape = nullable(numberShape);

/** The caps of a member, which name each limit. */
export const capsShape = objectOf<Caps>({
  perDay: capShape,
  openLeads: capShape,
  perDayOf: recordBy(POTENTIALS, capShape),
});

/** The caps of a rule, which name those that it has of its own. */
export const ownCapsShape = objectOf<Partial<Caps>>({
  perDay: optional(capShape),
  openLeads: optional(capShape),
  perDayOf: optional(recordBy(POTENTIALS, capShape)),
});
