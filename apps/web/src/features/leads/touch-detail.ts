/** One thing that is known of an enquiry, by its name in `Touch.detail` or by the words it was asked in. */
export type TouchFact = { readonly id: string; readonly name: string; readonly value: string };

export type TouchDetail = {
  /** What led to it: campaign, ad, form, page. */
  readonly origin: readonly TouchFact[];
  /** What was asked, with the answer. */
  readonly answers: readonly TouchFact[];
};

const ORIGIN = ['campaign', 'medium', 'origin', 'ad', 'form', 'page', 'referrer'] as const;
export type OriginName = (typeof ORIGIN)[number];

/** Reads what is known of an enquiry; what nobody can read at a glance, such as the id of a click, is left out. */
export function readTouchDetail(detail: unknown): TouchDetail {
  const known = (typeof detail === 'object' && detail !== null ? detail : {}) as Readonly<
    Record<string, unknown>
  >;
  const answers = Array.isArray(known.answers) ? (known.answers as readonly unknown[]) : [];
  return {
    origin: ORIGIN.flatMap((name) => {
      const value = textOf(known[name]);
      return value === '' ? [] : [{ id: name, name, value }];
    }),
    answers: answers.flatMap((answer, index) => {
      const { name, value } = (answer ?? {}) as Readonly<Record<string, unknown>>;
      return textOf(value) === '' ? [] : [{ id: `${index}`, name: textOf(name), value: textOf(value) }];
    }),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
