import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { MailMessage } from '../mail.type.ts';
import { countMails, OUTBOX_ORDER, pageOfMails } from '../store/outbox.ts';

const HELD =
  'No mail server is set, so mails are held here. Hand over the links in them by yourself, or set SMTP_URL and start again.';

builder.queryField('outbox', (t) =>
  t.field({
    type: connectionOf('MailMessage', MailMessage),
    description: 'The mails that the product wrote for this organization, newest first.',
    authScopes: { right: 'outbox.read' },
    complexity: pageComplexity,
    args: pageArguments(t.arg),
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const page = readPage(args, OUTBOX_ORDER, null);
      const rows = await pageOfMails(member, page);
      return connect(context, info, 'MailMessage', page, rows, () => countMails(member));
    },
  }),
);

builder.queryField('outboxNotice', (t) =>
  t.string({
    nullable: true,
    description: 'Why mails are held, in English; null when a mail server takes them.',
    authScopes: { right: 'outbox.read' },
    resolve: (_root, _args, { product }) => (product.hasMailServer ? null : HELD),
  }),
);
