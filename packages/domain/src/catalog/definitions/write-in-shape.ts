/** What each sign of a shape stands for; every other sign stands for itself, one of these after a backslash. */
const SIGNS: Readonly<Record<string, RegExp>> = { '0': /^\p{Nd}$/u, L: /^\p{L}$/u, A: /^[\p{L}\p{Nd}]$/u };

/**
 * Writes a text in a shape: 0 is a digit, L a letter, A either, as in the input masks of Microsoft Access; full width
 * becomes half width, and signs between that were left out are put in, so '1500001' is '150-0001' in '000-0000'.
 * Undefined when it does not fit.
 * Source: Microsoft Access, "Control data entry formats with input masks", for 0, L and A; no regular expression is
 * ours, because a shape is read at sight and none takes long.
 */
export function writeInShape(text: string, shape: string): string | undefined {
  const given = [...text.normalize('NFKC').trim()];
  let place = 0;
  let written = '';
  for (const { sign, stands } of partsOf(shape)) {
    const next = given[place];
    if (stands === undefined) {
      if (next === sign) place += 1;
      written += sign;
    } else {
      if (next === undefined || !stands.test(next)) return undefined;
      place += 1;
      written += next;
    }
  }
  return place === given.length ? written : undefined;
}

/**
 * True for a shape with something to fill in.
 * Source: ours, because a shape of signs alone could hold one text only.
 */
export function isShape(shape: string): boolean {
  return partsOf(shape).some(({ stands }) => stands !== undefined);
}

/** How many characters a text in the shape has: each part is one. */
export function lengthOfShape(shape: string): number {
  return partsOf(shape).length;
}

function partsOf(shape: string): readonly { readonly sign: string; readonly stands: RegExp | undefined }[] {
  const signs = shape.normalize('NFKC').match(/\\?./gsu) ?? [];
  return signs.map((sign) =>
    sign.length > 1 && sign.startsWith('\\')
      ? { sign: sign.slice(1), stands: undefined }
      : { sign, stands: SIGNS[sign] },
  );
}
