import {
  filledTextShape,
  flagShape,
  listOf,
  objectOf,
  oneOf,
  optional,
  readShape,
  type ShapeRefusal,
  textShape,
} from '../shared/index.ts';
import { legalIdShape } from './legal-id-shape.ts';
import type { PartyFacts } from './match.ts';

/** Far above what a record of ours holds. */
const MOST = 10_000;

const factsShape = objectOf<PartyFacts>({
  kind: oneOf(['CONTACT', 'COMPANY']),
  points: listOf(
    objectOf<PartyFacts['points'][number]>({
      identity: filledTextShape,
      value: textShape,
      shared: flagShape,
    }),
    MOST,
  ),
  nameKey: textShape,
  readingKey: textShape,
  companyKey: textShape,
  swappedNameKey: optional(textShape),
  soundKey: optional(textShape),
  parentKey: optional(textShape),
  branchKey: optional(textShape),
  legalIds: optional(listOf(legalIdShape, MOST)),
});

/**
 * What is compared of a party can be compared when it has its shape, wherever it was kept meanwhile.
 * Source: ours, because facts are worked out once and stored beside the record, maybe by an older version.
 */
export function checkPartyFacts(stored: unknown): PartyFacts | ShapeRefusal {
  return readShape(stored, factsShape);
}
