/** The values of an enum with what each of them means; one that is left out does not compile. */
export function described<Value extends string>(meanings: Readonly<Record<Value, string>>) {
  return Object.fromEntries(
    Object.entries(meanings).map(([value, description]) => [value, { value, description }]),
  ) as { readonly [Each in Value]: { readonly value: Each; readonly description: string } };
}

/** A name of ours as GraphQL writes it: `lead.external-id` is `LEAD_EXTERNAL_ID`. */
export function screaming(name: string): string {
  return name.toUpperCase().replace(/[.-]/g, '_');
}
