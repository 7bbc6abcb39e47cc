import {
  filledTextShape,
  flagShape,
  instantShape,
  listOf,
  nullable,
  objectOf,
  oneOf,
  optional,
  readShape,
  type Shape,
  type ShapeRefusal,
  textShape,
} from '../shared/index.ts';
import type { EarlierLead, Enquiry } from './enquiry.ts';
import { TOUCH_KINDS, type Touch } from './lead.ts';

const MOST = 1000;

const idsShape = listOf(filledTextShape, MOST);
const touchParts: { readonly [Part in keyof Touch]-?: Shape<Touch[Part]> } = {
  kind: oneOf(TOUCH_KINDS),
  sourceId: nullable(filledTextShape),
  form: nullable(textShape),
  ad: nullable(textShape),
  at: instantShape,
};
const enquiryShape = objectOf<Enquiry>({
  ...touchParts,
  productIds: optional(idsShape),
  conversationId: optional(nullable(filledTextShape)),
  isTest: optional(flagShape),
});
const earlierShape = listOf(
  objectOf<EarlierLead>({
    id: filledTextShape,
    closed: nullable(
      objectOf<NonNullable<EarlierLead['closed']>>({ kind: oneOf(['WON', 'LOST']), on: textShape }),
    ),
    lastTouch: nullable(objectOf<Touch>(touchParts)),
    touches: optional(listOf(objectOf<Touch>(touchParts), MOST)),
    lastActivityAt: nullable(instantShape),
    productIds: optional(idsShape),
    conversationIds: optional(idsShape),
  }),
  MOST,
);

/**
 * An enquiry can be judged when it says how and when it came.
 * Source: ours, because enquiries are posted by forms and portals, and a moment that is none would belong to no day.
 */
export function checkEnquiry(sent: unknown): Enquiry | ShapeRefusal {
  return readShape(sent, enquiryShape);
}

/**
 * The parties' earlier leads can be judged when each says whether it is closed and when it was heard of.
 * Source: ours, because they are gathered from elsewhere, and half a lead would pass for a closed one.
 */
export function checkEarlierLeads(stored: unknown): readonly EarlierLead[] | ShapeRefusal {
  return readShape(stored, earlierShape);
}
