/** JSON in lines, all else as it is. */
export function prettyText(body: string): string {
  try {
    // Numbers that are longer than a program counts are shown as they came.
    return /\d{16}/.test(body) ? body : JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

export type FormField = { readonly id: string; readonly name: string; readonly value: string };

/** The fields of a form as they were sent; undefined for what is none. */
export function formFieldsOf(contentType: string, body: string): readonly FormField[] | undefined {
  if (!/^application\/x-www-form-urlencoded\b/i.test(contentType)) return undefined;
  return [...new URLSearchParams(body)].map(([name, value], index) => ({
    id: `${index} ${name}`,
    name,
    value,
  }));
}
