import { useLingui } from '@lingui/react/macro';
import type { EnquiryDraft } from '@mikomi/domain/capture';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useChannelWords } from '#app/words/channel-words.ts';
import type { ReadEnquiry } from './enquiry-reader.ts';

type Fact = { readonly term: string; readonly value: string };
type Read = Extract<ReadEnquiry, { kind: 'read' }>;
type Own = EnquiryDraft['customs'][number]['value'];

/** What a draft says, name beside value, in the order of a lead's page. */
export function useDraftFacts(
  customFields: readonly { readonly id: string; readonly name: string }[],
): (read: Read) => readonly Fact[] {
  const { t } = useLingui();
  const formats = useFormats();
  const channels = useChannelWords();
  const potentials = { LOW: t`Low`, MEDIUM: t`Medium`, HIGH: t`High` };
  const ownText = (value: Own): string => {
    if (value.kind === 'text') return value.text;
    // Strangers' forms fill no field of consent; what they agree to is kept by the form.
    if (value.kind === 'consent') return '';
    if (value.kind === 'number') return formats.number(value.number);
    if (value.kind === 'money') return formats.money(value.money);
    if (value.kind === 'day') return formats.day(value.day);
    if (value.kind === 'boolean') return value.is ? t`Yes` : t`No`;
    if (value.kind === 'phone') return value.phone.full;
    if (value.kind === 'email') return value.email.address;
    if (value.kind === 'list') return formats.list(value.items);
    return formats.day(value.moment.day);
  };
  return ({ name, draft }) => {
    const { company, lines } = draft;
    const facts: readonly (readonly [string, string | null | undefined])[] = [
      [t`Contact`, name],
      [t`Job title`, draft.jobTitle],
      ...draft.points.map(({ kind, value }) => [channels[kind], value] as const),
      [t`Company`, company?.name],
      [t`Industry`, company?.industry],
      [t`Website`, company?.website],
      [t`Address of the company`, company?.address],
      [t`Name of the lead`, draft.title],
      [t`Expected value`, draft.expectedValue && formats.money(draft.expectedValue)],
      [t`Expected close`, draft.expectedCloseDay && formats.day(draft.expectedCloseDay)],
      [t`Potential`, draft.potential && potentials[draft.potential]],
      ...lines.map(
        ({ product, quantity }) =>
          [t`Product`, quantity === 1 ? product : `${product} × ${formats.number(quantity)}`] as const,
      ),
      ...draft.customs.map(
        ({ fieldId, value }) =>
          [customFields.find(({ id }) => id === fieldId)?.name ?? t`Own field`, ownText(value)] as const,
      ),
      [t`Note`, draft.note],
    ];
    return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
  };
}
