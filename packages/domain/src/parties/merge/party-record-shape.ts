import {
  filledTextShape,
  flagShape,
  listOf,
  nullable,
  objectOf,
  oneOf,
  optional,
  recordBy,
  recordOf,
  type Shape,
  textShape,
  wholeNumberShape,
} from '../../shared/index.ts';
import { CONSENT_KEYS, CONSENTS } from '../consent.ts';
import { CONTACT_POINT_KINDS } from '../contact-point.ts';
import { legalIdShape } from '../legal-id-shape.ts';
import type { OwnedPoint, PartyRecord, RecordValue } from './party-record.ts';

/** Bounds of what is read at all, far above what a record of ours holds. */
const MOST = 10_000;
const MOST_ATTACHED = 1_000_000;

const textsShape = listOf(textShape, MOST);

/** The value of a field: a text, a number, true or false, a list of choices, or nothing. */
export const recordValueShape: Shape<RecordValue> = (value, path) => {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return undefined;
  return Array.isArray(value) ? textsShape(value, path) : textShape(value, path);
};

/** A contact or company as it is stored with a merge. */
export const partyRecordShape = objectOf<PartyRecord>({
  kind: oneOf(['CONTACT', 'COMPANY']),
  id: filledTextShape,
  createdAt: wholeNumberShape,
  fields: recordOf(recordValueShape, MOST),
  changedAt: recordOf(wholeNumberShape, MOST),
  verified: textsShape,
  points: listOf(
    objectOf<OwnedPoint>({
      kind: oneOf(CONTACT_POINT_KINDS),
      value: textShape,
      identity: filledTextShape,
      shared: flagShape,
      label: optional(nullable(textShape)),
    }),
    MOST,
  ),
  consents: recordBy(CONSENT_KEYS, oneOf(CONSENTS)),
  groups: listOf(filledTextShape, MOST),
  legalIds: listOf(legalIdShape, MOST),
  attached: recordOf(listOf(filledTextShape, MOST_ATTACHED), MOST),
  isErased: flagShape,
});
