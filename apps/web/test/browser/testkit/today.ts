/** The civil day of the desk's organization, which is in Japan. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format();
