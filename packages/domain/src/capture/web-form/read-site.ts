import { type Refusal, refuse } from '../../shared/index.ts';

/**
 * The origin of a site as its owner writes it: 'example.com' and 'https://example.com/contact' are 'https://example.com'.
 * Source: RFC 6454, section 6.2, the serialization of an origin; https where no scheme is given is ours, because sites have it.
 */
export function readSite(text: string): string | Refusal<'form-site-unreadable'> {
  const written = text.trim();
  const url = /^[a-z][a-z+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  const host = URL.canParse(url) ? new URL(url) : undefined;
  const isOne = host && !host.hostname.includes('*') && !/\s/.test(written);
  const isSite = isOne && /^https?:$/.test(host.protocol) && host.username === '';
  return isSite ? host.origin : refuse('form-site-unreadable', { parameters: { text } });
}
