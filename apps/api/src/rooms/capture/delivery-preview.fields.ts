import type { EnquiryContext, Inbound, InboundEnquiry } from '@mikomi/domain/capture';
import { isRefusal, normaliseText } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { Delivery } from './delivery.type.ts';
import { readingOf } from './inbox/reading.ts';
import { senderOf } from './inbox/senders.ts';
import { findDelivery } from './store/deliveries.ts';
import { inletById } from './store/inlets.ts';

/** More of one delivery than anybody looks at. */
const MOST_SHOWN = 20;

interface Preview {
  readonly enquiries: readonly InboundEnquiry[];
  readonly context: EnquiryContext | null;
}

const NOTHING: Preview = { enquiries: [], context: null };

builder.prismaObjectField(Delivery, 'preview', (t) =>
  t.field({
    type: 'JSON',
    description:
      'What `draftEnquiry` of the package `@mikomi/domain/capture` needs to say what the delivery would become under another mapping: the first 20 `enquiries` as its sender’s format reads them, and the `context` they are read among, of whose names only those that a value says. No enquiries where it can’t be read, or asks for nothing.',
    resolve: ({ id }, _args, context) => previewOf(memberOf(context), id),
  }),
);

async function previewOf(member: MemberContext, id: string): Promise<Preview> {
  const delivery = await findDelivery(member, id);
  const inlet = delivery && (await inletById(member, delivery.inletId));
  const sender = inlet && senderOf(inlet.kind);
  if (!delivery?.body || !sender) return NOTHING;
  const came = await sender.read({ ...delivery, body: Buffer.from(delivery.body) });
  if (isRefusal(came)) return NOTHING;
  const enquiries = came.filter(isEnquiry).slice(0, MOST_SHOWN);
  const reading = await readingOf(member, inlet);
  return { enquiries, context: reading ? narrowed(reading.context, enquiries) : null };
}

const isEnquiry = (inbound: Inbound): inbound is InboundEnquiry => inbound.kind === 'enquiry';

/** An organization may have thousands of names: one that no value says decides nothing. */
function narrowed(context: EnquiryContext, enquiries: readonly InboundEnquiry[]): EnquiryContext {
  const values = new Set(enquiries.flatMap(({ fields }) => fields.map(({ value }) => normaliseText(value))));
  const said = (names: readonly string[]) => names.filter((name) => values.has(normaliseText(name)));
  const { known } = context;
  return {
    ...context,
    known: { ...known, memberNames: said(known.memberNames), productNames: said(known.productNames) },
  };
}
