import { type Refusal, refuse } from '../../shared/index.ts';

/**
 * The origin of a site as its owner writes it: 'example.com' and 'https://example.com/contact' are 'https://example.com'.
 * Source: RFC 6454, section 6.2, the serialization of an origin; https where no scheme is given is ours, because sites have it.
 * Without a scheme a name has a dot: a lone word is no site, and one of an office's own network is written with its scheme.
 */
export function readSite(text: string): string | Refusal<'form-site-unreadable'> {
  const written = text.trim();
  const hasScheme = /^[a-z][a-z+.-]*:\/\//i.test(written);
  const url = hasScheme ? written : `https://${written}`;
  const host = URL.canParse(url) ? new URL(url) : undefined;
  const isNamed = hasScheme || host?.hostname === 'localhost' || host?.hostname.includes('.');
  const isOne = host && isNamed && !host.hostname.includes('*') && !/\s/.test(written);
  const isSite = isOne && /^https?:$/.test(host.protocol) && host.username === '';
  return isSite ? host.origin : refuse('form-site-unreadable', { parameters: { text } });
}
