/** So many empty fields are still no wall. */
const FEW = 4;

/** The fields that are shown unasked: all, where few are empty; else those with something in them and those that must be filled. */
export function shownAtFirst<Field extends { readonly required: boolean }>(
  fields: readonly Field[],
  isFilled: (field: Field) => boolean,
): readonly Field[] {
  const said = fields.filter((field) => isFilled(field) || field.required);
  return fields.length - said.length <= FEW ? fields : said;
}
