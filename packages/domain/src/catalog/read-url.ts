import { type Refusal, refuse } from '../shared/index.ts';

/**
 * Reads a web address; one without a scheme is taken as https. Schemes that run code are refused, and so is a name before
 * an @: that is an e-mail address, or another site than the one it seems to be.
 * Source: the WHATWG URL Standard, section 4; https and what is refused are ours, because a link is clicked by
 * colleagues.
 */
export function readUrl(text: string): string | Refusal<'url-unreadable'> {
  const refused = refuse('url-unreadable', { parameters: { text } });
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!/^https?:\/\//i.test(address) || /\s/.test(text) || !URL.canParse(address)) return refused;
  const url = new URL(address);
  const isPlainSite = url.hostname.includes('.') && url.username === '' && url.password === '';
  return isPlainSite ? url.href : refused;
}
