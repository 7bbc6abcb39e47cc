import { type ContactPoint, type ContactPointKind, readContactPoint } from '../parties/index.ts';
import {
  isRefusal,
  type NameOrder,
  type PersonName,
  type Refusal,
  refuse,
  splitName,
  tidyName,
} from '../shared/index.ts';
import type { EnquiryDraft, PlacedField } from './enquiry-draft.ts';
import type { InboundEnquiry, InboundField } from './inbound.ts';
import { linesOf } from './lines-of-row.ts';
import { columnOf, type EnquiryContext, placeFields } from './place-fields.ts';
import { companyOf, contactOf } from './plan-parties.ts';
import { applyLesson } from './portal-mail/apply-lesson.ts';
import { potentialOf } from './potential-words.ts';
import { proposeReading, valueTypeOf } from './propose-reading.ts';
import { type PlannedColumn, readCells } from './read-cells.ts';
import { holdsSeveral } from './read-parts.ts';

/**
 * What an enquiry says, by where it goes: its fields as decided, else by their names and values, as an import proposes them;
 * then what its sender says of the person. A mail of a portal is read as the source was taught. An enquiry that names nobody, by no name, company or contact point, is refused:
 * it needs a mapping.
 * Source: ours, because one who asks is lost when a field is called otherwise than expected, and a wrong owner or stage
 * would be anybody's to set.
 */
export function draftEnquiry(
  came: InboundEnquiry,
  context: EnquiryContext,
): EnquiryDraft | Refusal<'enquiry-names-nobody' | 'mail-not-as-taught'> {
  const enquiry = context.lesson ? applyLesson(context.lesson, came) : came;
  if (isRefusal(enquiry)) return enquiry;
  const mapping = [...(enquiry.places ?? []), ...context.mapping];
  const placed = placeFields(enquiry.fields, { ...context, mapping });
  const columns = columnsOf(placed, context);
  const { values, customs, leftOut } = readCells(
    placed.map(({ value }) => value),
    columns,
    context.reading,
  );
  const { person } = enquiry;
  const contact = contactOf(values, context.nameOrder);
  const name = nameOf(contact?.name ?? {}, person, context.nameOrder);
  const told = [
    ...(contact?.phones ?? []).map(({ full }) => ({ kind: 'PHONE' as const, value: full })),
    ...(contact?.emails ?? []).map(({ address }) => ({ kind: 'EMAIL' as const, value: address })),
    ...person.points,
  ];
  const { points, unread } = readPoints(told, context.reading.country);
  const company = companyOf(values) ?? companyNamed(person.company);
  if (points.length === 0 && company === null && Object.values(name).every((part) => !part))
    return refuse('enquiry-names-nobody');
  const lines = linesOf(values, columns, (word) => word);
  const unreadable = new Set(leftOut.map(({ column }) => column));
  return {
    name,
    jobTitle: contact?.jobTitle ?? null,
    address: contact?.address ?? null,
    language: person.language ?? null,
    points,
    company,
    title: values.text('lead.title') ?? enquiry.subject ?? null,
    note: noteOf(values.texts('lead.note'), enquiry),
    expectedValue: values.money('lead.expected-value'),
    expectedCloseDay: values.day('lead.expected-close-day'),
    potential: potentialOf(values.text('lead.potential')),
    // Numbers that fit no product are left out; what is asked about is not.
    lines: isRefusal(lines)
      ? values.texts('line.product').map((product) => ({ product, quantity: 1, price: null }))
      : lines,
    customs,
    answers: [
      ...placed.filter(({ target }, index) => target.kind === 'skip' || unreadable.has(index)),
      ...unread,
    ].map(({ name: field, value }) => ({ name: field, value })),
    placed,
    leftOut,
  };
}

function columnsOf(placed: readonly PlacedField[], context: EnquiryContext): readonly PlannedColumn[] {
  const typeOf = (id: string) => context.known.customFields.find((field) => field.id === id)?.type ?? 'TEXT';
  return placed.flatMap((field, index): PlannedColumn[] => {
    if (field.target.kind === 'skip') return [];
    const { target } = field;
    const chosen = context.mapping.find(({ name }) => name === field.name)?.reading;
    const { reading } = proposeReading(
      columnOf(field, index),
      valueTypeOf(target, typeOf),
      context.reading,
      holdsSeveral(target),
    );
    return [
      { index, name: field.name, target, reading: { ...reading, ...chosen }, ifUnreadable: 'LEAVE_OUT' },
    ];
  });
}

/** What was asked, as its field says and as it was written; the text of a form that only holds the field again says nothing more. */
function noteOf(said: readonly string[], { touch, text }: InboundEnquiry): string | null {
  const isWithin = touch === 'FORM' && said.length > 0 && said.every((each) => text?.includes(each));
  return [...new Set([...said, isWithin ? '' : (text ?? '')])].filter(Boolean).join('\n') || null;
}

function nameOf(read: PersonName, person: InboundEnquiry['person'], order: NameOrder): PersonName {
  if (Object.values(read).some((part) => part)) return read;
  if (person.family || person.given)
    return { family: tidyName(person.family ?? '') || null, given: tidyName(person.given ?? '') || null };
  const written = tidyName(person.name ?? '');
  return written === '' ? {} : splitName(written, order);
}

function companyNamed(name: string | null | undefined): EnquiryDraft['company'] {
  const tidy = tidyName(name ?? '');
  if (tidy === '') return null;
  return {
    name: tidy,
    industry: null,
    employees: null,
    revenue: null,
    country: null,
    address: null,
    parent: null,
    website: null,
  };
}

function readPoints(
  told: readonly { readonly kind: ContactPointKind; readonly value: string }[],
  country: string,
): { readonly points: readonly ContactPoint[]; readonly unread: readonly InboundField[] } {
  const points = new Map<string, ContactPoint>();
  const unread: InboundField[] = [];
  for (const { kind, value } of told) {
    const point = readContactPoint(kind, value, country);
    if (isRefusal(point)) unread.push({ name: kind, value });
    else {
      const key = `${point.kind} ${point.identity}`;
      if (!points.has(key)) points.set(key, point);
    }
  }
  return { points: [...points.values()], unread };
}
