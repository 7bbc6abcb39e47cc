import { ownEntry } from '../shared/index.ts';

/** Where a channel's addresses on the web stand, and what in them names the account. */
const LINKS: Readonly<Record<string, RegExp>> = {
  INSTAGRAM: /^(?:instagram\.com|instagr\.am|ig\.me\/m)\/([\w.]{1,30})$/i,
  MESSENGER: /^(?:m\.me|(?:facebook|fb|messenger)\.com(?:\/(?:messages\/)?t)?)\/([\w.]{1,128})$/i,
  LINE: /^line\.me\/(?:R\/)?ti\/p\/(?:~|(?=@|%40))([\w.@%-]{1,128})$/i,
  WHATSAPP: /^(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{5,15})(?:[?&].*)?$/i,
};

/** Pages of the channel itself, which are nobody's account. */
const OWN_PAGES: ReadonlySet<string> = new Set(
  'p reel reels stories explore tv accounts direct about profile.php groups pages watch marketplace events share'.split(
    ' ',
  ),
);

/**
 * What in an address that was copied from a channel names the account: 'mikomi.crm' of https://www.instagram.com/mikomi.crm/;
 * the text as it is where it is no such address, and undefined for a page that is nobody's.
 * Source: the channels' own links (instagram.com/…, m.me/…, line.me/R/ti/p/@…, wa.me/…); ours, because that is what people copy.
 */
export function accountOfLink(kind: string, text: string): string | undefined {
  const address = text.replace(/^https?:\/\//i, '').replace(/^(?:www|m|mobile)\.(?=[a-z]+\.)/i, '');
  const bare = kind === 'WHATSAPP' ? address : address.replace(/[?#].*$/, '').replace(/\/$/, '');
  const found = ownEntry(LINKS, kind)?.exec(bare)?.[1];
  if (found === undefined) return text;
  if (OWN_PAGES.has(found.toLowerCase())) return undefined;
  return kind === 'WHATSAPP' ? `+${found}` : found.replace(/^%40/, '@');
}
