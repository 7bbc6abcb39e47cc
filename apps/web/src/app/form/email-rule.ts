/** Something before and after one @, with a dot behind it; the mail itself is the real test. */
export const looksLikeEmail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim());
