/** The address that reaches a contact point from the device at hand; undefined for channels a link can't open. */
export function pointHref(kind: string, value: string): string | undefined {
  switch (kind) {
    case 'PHONE':
      return `tel:${value}`;
    case 'EMAIL':
      return mailHref(value);
    case 'WHATSAPP':
      return value.startsWith('+') ? `https://wa.me/${value.replace(/\D/g, '')}` : undefined;
    default:
      return undefined;
  }
}

/** Begins a mail to an address. */
export const mailHref = (address: string): string =>
  `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;
