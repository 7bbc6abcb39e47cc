import type { InboundKey } from '@mikomi/domain/capture';
import type { SentenceParameters } from '@mikomi/domain/shared';
import type { Mail } from './mail.ts';

/** Subjects of answers that machines write while people are away. */
const AWAY =
  /^(?:(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|abwesenheit|automatische antwort|réponse automatique|respuesta automática)\b|自動(?:返信|応答)|不在(?:通知|のお知らせ))/i;

/**
 * Why a mail is nobody's own: it could not be delivered, a machine answered, or it went to a list (RFC 3834, RFC 3464, RFC 2919).
 * Notices of web forms are made by machines too, so what was generated and answers nothing is let in.
 */
export function automaticBecause(mail: Mail): readonly [InboundKey, SentenceParameters?] | undefined {
  const { header, from, subject } = mail;
  const failed = header('x-failed-recipients');
  if (failed !== null || isReport(mail)) return ['inbound-bounce', { address: failed ?? '–' }];
  const kind = (header('auto-submitted') ?? 'no').toLowerCase().split(/[\s;]/)[0];
  const answers = header('in-reply-to') !== null || header('x-auto-response-suppress') !== null;
  const saysSo =
    kind === 'auto-replied' ||
    (kind !== 'no' && answers) ||
    /^(?:auto[-_ ]?reply)$/i.test(header('precedence') ?? '') ||
    ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoresponse'].some((name) => header(name) !== null);
  if (saysSo || AWAY.test(subject ?? '')) return ['inbound-auto-reply'];
  if (/^mailer-daemon@/i.test(from?.address ?? '')) return ['inbound-bounce', { address: '–' }];
  return undefined;
}

/** A mail to a list or a newsletter: nobody asks for anything by it. */
export function isForMany({ header }: Mail): boolean {
  const precedence = (header('precedence') ?? '').toLowerCase();
  return (
    header('list-id') !== null ||
    precedence === 'list' ||
    (precedence === 'bulk' && header('list-unsubscribe') !== null)
  );
}

function isReport({ header }: Mail): boolean {
  const type = (header('content-type') ?? '').toLowerCase();
  return type.startsWith('multipart/report') && type.includes('delivery-status');
}
