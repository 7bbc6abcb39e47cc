/** The zones one can choose, by name as IANA writes them, the given one among them. */
export function timeZoneOptions(
  given: string,
  locale: string,
  at: number,
): readonly { readonly id: string; readonly text: string; readonly detail: string }[] {
  const zones = new Set([given, ...Intl.supportedValuesOf('timeZone'), 'UTC']);
  return [...zones].toSorted().map((id) => ({
    id,
    text: id.replaceAll('_', ' '),
    detail: offsetOf(id, locale, at),
  }));
}

/** The zone's own words for how far it is from UTC at an instant. */
function offsetOf(timeZone: string, locale: string, at: number): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
