import { type Refusal, refuse } from './refusal.ts';

/** An e-mail address. `address` keeps the local part as typed; `identity` is what two spellings of it share. */
export interface Email {
  readonly kind: 'email';
  readonly address: string;
  readonly identity: string;
  readonly domain: string;
}

const LOCAL = /^[^\s@<>()[\],;:\\"]{1,64}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  return (
    domain.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(top)
  );
}

/**
 * Reads an e-mail address: NFKC, the domain in lower case. Dots that old Japanese carriers allowed before the @ or in a
 * row are kept (RFC 5321 would not): those mailboxes exist.
 * Source: RFC 5321, 4.1.2; the lenient dots of Japanese carriers are ours, because those mailboxes exist.
 */
export function parseEmail(text: string): Email | Refusal<'email-unreadable'> {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '');
  const at = plain.lastIndexOf('@');
  const local = plain.slice(0, Math.max(0, at));
  const domain = plain.slice(at + 1).toLowerCase();
  if (!LOCAL.test(local) || !isDomain(domain)) return refuse('email-unreadable', { parameters: { text } });
  return {
    kind: 'email',
    address: `${local}@${domain}`,
    identity: `${local.toLowerCase()}@${domain}`,
    domain,
  };
}
