/** The zones one can choose, in the order of their places as IANA names them, the given one among them. */
export function timeZoneOptions(
  given: string,
  locale: string,
  at: number,
): readonly { readonly id: string; readonly text: string; readonly detail: string }[] {
  const zones = new Set([given, ...Intl.supportedValuesOf('timeZone'), 'UTC']);
  return [...zones].toSorted().map((id) => ({
    id,
    text: timeZoneName(id, locale, at),
    detail: said(id, locale, at, 'longOffset'),
  }));
}

/** What people call a zone's time at an instant, with its place: `Japan Standard Time (Asia/Tokyo)`. */
export function timeZoneName(timeZone: string, locale: string, at: number): string {
  return `${said(timeZone, locale, at, 'long')} (${timeZone.replaceAll('_', ' ')})`;
}

function said(timeZone: string, locale: string, at: number, timeZoneName: 'long' | 'longOffset'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
