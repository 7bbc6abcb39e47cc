import { createTransport } from 'nodemailer';

/** A mail on its way out. */
export interface OutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

/**
 * What became of a mail. `unreachable`: there was no server to take this or any other, try again; `postponed`: this one was
 * not taken for now, try again; `refused`: certainly not taken, trying again is no use; `unknown`: the server may have taken it before it fell silent, so nobody sends it again by themselves.
 */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'unreachable' | 'postponed' | 'refused' | 'unknown'; readonly problem: string };

/** The way out for mails. */
export interface Mailer {
  /** False without a mail server: mails are held. */
  readonly canSend: boolean;
  readonly send: (mail: OutgoingMail) => Promise<Delivery>;
}

/** Where mails go out and in whose name. */
export interface MailSettings {
  readonly smtpUrl: string | undefined;
  readonly from: string;
}

const opened = new WeakMap<MailSettings, Mailer>();

/** The way out that these settings name; opened once. */
export function mailerOf(settings: MailSettings): Mailer {
  const mailer = opened.get(settings) ?? createMailer(settings);
  opened.set(settings, mailer);
  return mailer;
}

/** Opens the way to the mail server; without an address there is none. */
export function createMailer({ smtpUrl, from }: MailSettings): Mailer {
  if (smtpUrl === undefined) {
    const problem = 'No mail server is set.';
    return { canSend: false, send: async () => ({ kind: 'unreachable', problem }) };
  }
  const transport = createTransport(
    // What a mail says is data: it never names a file or an address to be read.
    { url: smtpUrl, disableFileAccess: true, disableUrlAccess: true, ...TIME_LIMITS },
    { from },
  );
  return {
    canSend: true,
    send: async ({ id, recipient, subject, text, html }) => {
      try {
        const messageId = `<${id}@${domainOf(from)}>`;
        const message = { to: { name: '', address: recipient }, subject, text, messageId };
        await transport.sendMail({ ...message, ...(html === null ? {} : { html }) });
        return { kind: 'sent' };
      } catch (error) {
        return judge(error as SmtpError);
      }
    },
  };
}

/** Together far below the time after which a claimed mail counts as of unknown fate. */
const TIME_LIMITS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

interface SmtpError extends Error {
  readonly code?: string;
  readonly originalCode?: string;
  readonly timeoutType?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Failures that happen before a server can have taken anything. */
const BEFORE_ANYTHING = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EDNS',
  'ETLS',
  'EAUTH',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
]);

/** A server that answered has not taken the mail; one that fell silent may have, unless it was never reached. */
function judge(error: SmtpError): Delivery {
  const { code, originalCode, timeoutType, command, responseCode } = error;
  const problem = [originalCode ?? timeoutType ?? code, command, responseCode].filter(Boolean).join(' ');
  const early = [code, originalCode, timeoutType].some((one) => one && BEFORE_ANYTHING.has(one));
  if (early) return { kind: 'unreachable', problem };
  if (responseCode !== undefined) return { kind: responseCode >= 500 ? 'refused' : 'postponed', problem };
  if (code === 'EENVELOPE') return { kind: 'refused', problem };
  return { kind: 'unknown', problem: problem || error.name };
}

function domainOf(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? 'mikomi';
}
