import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { resendMail } from '../commands/resend-mail.ts';
import { MailMessage } from '../mail.type.ts';

mutation('resendMail', {
  description:
    'Sends a held, failed or uncertain mail again. It may reach its reader twice when its fate is UNKNOWN.',
  allow: { right: 'outbox.read' },
  input: (t) => ({ id: t.id({ required: true, description: 'The mail.' }) }),
  resolve: async (input, context) => {
    const mailId = keyOf(input.id, 'MailMessage', ['id']);
    return isRefusal(mailId) ? mailId : resendMail(memberOf(context), mailId);
  },
  payload: (t) => ({
    mail: t.prismaField({
      type: MailMessage,
      description: 'The mail as it is now.',
      resolve: (query, { mailId }, _args, context) => loadOwn(context, 'MailMessage', mailId, query),
    }),
  }),
});
