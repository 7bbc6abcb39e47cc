/** The facts a sentence mentions, by the name its template gives them. */
export type SentenceParameters = Readonly<Record<string, string | number>>;
