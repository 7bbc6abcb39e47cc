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
  const place = timeZone.replaceAll('_', ' ');
  const name = said(timeZone, locale, at, 'long');
  return locale.startsWith('ja') ? `${name}（${place}）` : `${name} (${place})`;
}

function said(timeZone: string, locale: string, at: number, timeZoneName: 'long' | 'longOffset'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
