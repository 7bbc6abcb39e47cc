import { chooseLocale } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { PasswordReset } from '../../../platform/http/authentication.ts';
import { newId } from '../../../platform/ids.ts';
import { log } from '../../../platform/log.ts';
import type { Mailer } from '../../../platform/mail/mailer.ts';
import { sendMail } from '../../../platform/mail/send-mail.ts';
import { passwordResetMail } from '../mails/password-reset-mail.ts';
import type { Surroundings } from '../member-context.ts';
import { membershipsOfPerson } from '../store/memberships.ts';

/**
 * Sends the link to choose a new password. It lies in an organization's outbox only when the person works in that one
 * alone: the owners of one organization must not read the way into another.
 */
export function passwordResets(surroundings: Surroundings, mailer: Mailer) {
  return async ({ personId, email, name, url, languages }: PasswordReset): Promise<void> => {
    const memberships = await membershipsOfPerson(surroundings.database, personId);
    const [only] = memberships;
    const locale = chooseLocale([...(only?.locale ? [only.locale] : []), ...languages]);
    const body = passwordResetMail(locale, { name, url });
    if (only && memberships.length === 1) {
      const { organizationId } = only;
      const context = {
        ...surroundings,
        organizationId,
        actorId: undefined,
        origin: 'WEB',
        quiet: false,
      } as const;
      await transaction(context, 'send-password-reset', (tx) =>
        sendMail(tx, [{ kind: 'PASSWORD_RESET', recipient: email, body }]),
      );
      return;
    }
    const { kind } = await mailer.send({ id: newId(), recipient: email, ...body });
    if (kind !== 'sent')
      log('a password reset was not sent', { delivery: kind, organizations: memberships.length });
  };
}
