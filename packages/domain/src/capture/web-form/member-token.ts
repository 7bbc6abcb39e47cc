const HEX_OF_UUID = /^[0-9a-f]{32}$/;

/**
 * A member's id in the short spelling of personal links and codes: 22 letters, which fit on a card.
 * Source: RFC 4648, section 5, base64url of the sixteen bytes of the id.
 */
export function memberToken(memberId: string): string {
  const bytes = memberId.replaceAll('-', '').match(/../g) ?? [];
  const text = String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16)));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Whose link it was; undefined where the token is none.
 * Source: RFC 4648, section 5, base64url of the sixteen bytes of the id.
 */
export function memberOfToken(token: string): string | undefined {
  if (!/^[\w-]{22}$/.test(token)) return undefined;
  const text = atob(token.replaceAll('-', '+').replaceAll('_', '/'));
  const hex = [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  if (!HEX_OF_UUID.test(hex)) return undefined;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
