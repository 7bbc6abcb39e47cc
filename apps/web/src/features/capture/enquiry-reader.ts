import {
  draftEnquiry,
  type EnquiryContext,
  type EnquiryDraft,
  type InboundEnquiry,
  isPlaceOfEnquiry,
  type PlacedField,
  placeFields,
} from '@mikomi/domain/capture';
import { say } from '@mikomi/domain/say';
import { displayName, isRefusal, type Locale, nameOrderFor } from '@mikomi/domain/shared';

/** What an enquiry becomes under a mapping, by the rule the server reads it by. */
export type ReadEnquiry = { readonly placed: readonly PlacedField[] } & (
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly draft: EnquiryDraft;
      /** Values that could not be read where they go, with the reason. */
      readonly unread: readonly { readonly name: string; readonly raw: string; readonly why: string }[];
    }
);

export function readEnquiry(enquiry: InboundEnquiry, context: EnquiryContext, locale: Locale): ReadEnquiry {
  const placed = placeFields(enquiry.fields, context);
  const draft = draftEnquiry(enquiry, context);
  if (isRefusal(draft)) {
    const { because, parameters = {} } = draft;
    return { placed, kind: 'refused', why: say({ key: because, parameters }, locale) };
  }
  return {
    placed,
    kind: 'read',
    draft,
    name: displayName(draft.name, nameOrderFor(context.nameOrder, draft.language)),
    unread: draft.leftOut.map(({ name, raw, refusal: { because, parameters = {} } }) => ({
      name: name ?? '',
      raw,
      why: say({ key: because, parameters }, locale),
    })),
  };
}

export { isPlaceOfEnquiry };
