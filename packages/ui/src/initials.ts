const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The one or two signs that stand for a name. Names in Han or kana give their first sign, the family name's, as a seal
 * would; Korean likewise; others the first letters of the first and the last word.
 */
export function initials(name: string): string {
  const words = name
    .normalize('NFKC')
    .trim()
    .split(/[\s・]+/u);
  const first = [...(words[0] ?? '')][0] ?? '';
  if (ideographic.test(first) || /\p{Script=Hangul}/u.test(first)) return first;
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}
