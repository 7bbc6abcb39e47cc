import type { NameOrder } from '../shared/index.ts';
import type { ReadingContext } from './column-reading.ts';
import type { FieldMapping, PlacedField } from './enquiry-draft.ts';
import type { ImportColumn, ImportField, ImportTarget } from './import-target.ts';
import type { InboundField } from './inbound.ts';
import type { MailLesson } from './portal-mail/lesson.ts';
import { type MappingKnowledge, proposeMapping } from './propose-mapping.ts';
import { holdsSeveral } from './read-parts.ts';

/** What an enquiry is read among. */
export interface EnquiryContext {
  readonly mapping: readonly FieldMapping[];
  /** How the mails of a portal are read, where the source was taught on one. */
  readonly lesson?: MailLesson | null;
  readonly known: MappingKnowledge;
  readonly reading: ReadingContext;
  readonly nameOrder: NameOrder;
}

/** Fields that a stranger's form fills without anybody's decision; where a lead stands and whose it is is not theirs to say. */
const OF_STRANGERS =
  /^(contact|company)\.|^line\.(product|quantity|price)$|^lead\.(title|note|expected-value)$/;
/** What a person may decide to take from a form. */
const BY_DECISION =
  /^(contact|company)\.|^line\.(product|quantity|price)$|^lead\.(title|note|expected-value|potential|expected-close-day)$/;

/**
 * Where each field goes: as decided for its name, else as its name or value says.
 * Source: ours, because forms of others change without a word.
 */
export function placeFields(
  fields: readonly InboundField[],
  { mapping, known }: Pick<EnquiryContext, 'mapping' | 'known'>,
): readonly PlacedField[] {
  const decisions = new Map(mapping.map((each) => [each.name, each.target]));
  const open = fields.flatMap((field, index) => (decisions.has(field.name) ? [] : [columnOf(field, index)]));
  const proposals = new Map(
    proposeMapping(open, { ...known, kind: 'LEADS' }).columns.map(({ column, target }) => [
      column,
      ofStrangers(target),
    ]),
  );
  const present = new Set(fields.map(({ name }) => name));
  const taken = new Set(
    mapping.flatMap(({ name, target }) =>
      target.kind === 'field' && present.has(name) ? [target.field] : [],
    ),
  );
  return fields.map((field, index): PlacedField => {
    const decision = decisions.get(field.name);
    if (decision) return { ...field, target: permitted(decision), decided: true };
    const target = proposals.get(index) ?? { kind: 'skip' };
    const isTaken = target.kind === 'field' && taken.has(target.field) && !holdsSeveral(target);
    return { ...field, target: isTaken ? { kind: 'skip' } : target, decided: false };
  });
}

function ofStrangers(target: ImportTarget): ImportTarget {
  if (target.kind === 'field' && OF_STRANGERS.test(target.field)) return target;
  return target.kind === 'custom' ? target : { kind: 'skip' };
}

function permitted(target: ImportTarget): ImportTarget {
  const isPermitted = target.kind === 'custom' || (target.kind === 'field' && BY_DECISION.test(target.field));
  return isPermitted ? target : { kind: 'skip' };
}

/**
 * `data.fields[2].email` is called by its last name.
 * Source: ours, because the path before it says where a sender keeps an answer, not what it is.
 */
export function columnOf({ name, value }: InboundField, index: number): ImportColumn {
  const last = name
    .replace(/\[\d+\]$/, '')
    .split(/[.[\]]+/)
    .findLast((part) => part !== '' && !/^\d+$/.test(part));
  const samples = value.trim() === '' ? [] : [value];
  return {
    index,
    name: last ?? name,
    samples,
    filled: samples.length,
    distinct: samples.length,
  };
}

/**
 * The fields of ours that the answers of a form may be given to by a person.
 * Source: ours, because whose a lead is and where it stands is decided here, not by whoever asks.
 */
export function isPlaceOfEnquiry(field: ImportField): boolean {
  return BY_DECISION.test(field);
}
