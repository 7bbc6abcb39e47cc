import type { Inbound } from '@mikomi/domain/capture';
import { enquiry, ignored, personWith } from '../payload/inbound.ts';
import { textAt } from '../payload/json.ts';
import { momentOfSeconds } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';

/** A form of an ad was filled in: the delivery says that, and the answers are still to be fetched. */
export function readLeadgen(value: unknown): readonly Inbound[] {
  const leadId = textAt(value, 'leadgen_id');
  const at = momentOfSeconds(textAt(value, 'created_time'));
  if (leadId === null)
    return [ignored(contentId(JSON.stringify(value ?? null)), at, 'inbound-without-sender')];
  const form = textAt(value, 'form_id');
  const ad = textAt(value, 'ad_id');
  return [
    enquiry({
      externalId: leadId,
      at,
      touch: 'AD',
      person: personWith(null),
      attribution: { ...(form && { form }), ...(ad && { ad }) },
      toFetch: { leadId },
    }),
  ];
}
