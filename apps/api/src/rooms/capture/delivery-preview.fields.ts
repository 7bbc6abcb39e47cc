import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { Delivery } from './delivery.type.ts';
import { type EnquiryPreview, NO_PREVIEW, previewOf } from './inbox/enquiry-preview.ts';
import { findDelivery } from './store/deliveries.ts';
import { inletById } from './store/inlets.ts';

builder.prismaObjectField(Delivery, 'preview', (t) =>
  t.field({
    type: 'JSON',
    description:
      'What `draftEnquiry` of the package `@mikomi/domain/capture` needs to say what the delivery would become under another mapping: the first 20 `enquiries` as its sender’s format reads them, and the `context` they are read among, of whose names only those that a value says. No enquiries where it can’t be read, or asks for nothing.',
    resolve: ({ id }, _args, context) => previewOfDelivery(memberOf(context), id),
  }),
);

async function previewOfDelivery(member: MemberContext, id: string): Promise<EnquiryPreview> {
  const delivery = await findDelivery(member, id);
  const inlet = delivery && (await inletById(member, delivery.inletId));
  if (!delivery?.body || !inlet) return NO_PREVIEW;
  return previewOf(member, inlet, { ...delivery, body: Buffer.from(delivery.body) });
}
