import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { NO_PREVIEW, previewOf } from '../inbox/enquiry-preview.ts';
import { mailOfText } from '../inbox/mail-of-text.ts';
import { inletOfSource } from '../store/inlets.ts';

builder.queryField('mailPreview', (t) =>
  t.field({
    type: 'JSON',
    description:
      'A mail that somebody has at hand, read as a source of the kind PORTAL_MAIL would read it: as `Delivery.preview`. Nothing is kept of it.',
    authScopes: { right: 'settings.manage' },
    args: {
      sourceId: t.arg.id({ required: true, description: 'The source.' }),
      text: t.arg.string({
        required: true,
        description:
          'Its text as it is shown, or the whole mail with its headers; at most 100,000 characters are read.',
      }),
    },
    resolve: async (_root, { sourceId, text }, context) => {
      const id = keyOf(sourceId, 'Source', ['sourceId']);
      const member = memberOf(context);
      const inlet = isRefusal(id) ? undefined : await inletOfSource(member, id);
      if (inlet?.kind !== 'PORTAL_MAIL') return NO_PREVIEW;
      return previewOf(member, inlet, mailOfText(text, member.now()));
    },
  }),
);
