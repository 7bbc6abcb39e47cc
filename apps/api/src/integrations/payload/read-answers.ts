import {
  type ImportColumn,
  type ImportField,
  type InboundField,
  type InboundPerson,
  proposeMapping,
} from '@mikomi/domain/capture';

const NOTHING_KNOWN = { customFields: [], stageNames: [], memberNames: [], productNames: [] };

/** So much of an answer tells what it is. */
const TELLING = 200;

/** Who filled a form in and what they wrote. */
export interface ReadAnswers {
  readonly person: InboundPerson;
  readonly text: string | null;
}

/** What answers say by the names of their questions and how they look; a mapping of the source may say it better. */
export function readAnswers(answers: readonly InboundField[]): ReadAnswers {
  const { columns } = proposeMapping(answers.map(asColumn), NOTHING_KNOWN);
  const given = (field: ImportField) =>
    columns.flatMap(({ target, column }) =>
      target.kind === 'field' && target.field === field ? [answers[column]?.value ?? ''] : [],
    );
  const [name = null] = given('contact.name');
  const [family = null] = given('contact.family');
  const [first = null] = given('contact.given');
  const [company = null] = given('company.name');
  return {
    person: {
      name,
      ...(family !== null && { family }),
      ...(first !== null && { given: first }),
      ...(company !== null && { company }),
      points: [
        ...given('contact.phone').map((value) => ({ kind: 'PHONE', value }) as const),
        ...given('contact.email').map((value) => ({ kind: 'EMAIL', value }) as const),
      ],
    },
    text: given('lead.note').join('\n') || null,
  };
}

/** Of a path the last step names what stands there. */
function asColumn({ name, value }: InboundField, index: number): ImportColumn {
  const last = /^[\w.[\]-]+$/.test(name)
    ? (name
        .replace(/\[\d+\]$/, '')
        .split('.')
        .at(-1) ?? name)
    : name;
  return { index, name: last, samples: [value.slice(0, TELLING)], filled: 1, distinct: 1 };
}
