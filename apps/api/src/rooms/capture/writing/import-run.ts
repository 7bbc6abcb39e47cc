import {
  type CustomDraft,
  findByName,
  type ImportField,
  type ImportKind,
  valueOfField,
} from '@mikomi/domain/capture';
import {
  type CustomField,
  type CustomValue,
  type FieldDefinition,
  type FieldHost,
  keepToConstraints,
} from '@mikomi/domain/catalog';
import { isRefusal, normaliseText } from '@mikomi/domain/shared';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { RowProblem } from '../import-state.ts';
import { type ImportSettings, memberWord } from '../planning/import-settings.ts';
import type { Knowledge, KnownMember } from '../planning/knowledge.ts';

/** An import at work: in whose name, by which plan, and what the words of its rows stand for. */
export interface ImportRun {
  readonly member: MemberContext;
  readonly importId: string;
  /** What the file at work lists. */
  readonly kind: ImportKind;
  /** When it was started: the day of what has no day of its own. */
  readonly startedAt: number;
  readonly settings: ImportSettings;
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  readonly products: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  /** By the normal form of their names. */
  readonly productGroups: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  /** What a word of the file names, in whichever language it is. */
  readonly sourceOf: (word: string) => string | null;
  readonly lossReasonOf: (word: string) => string | null;
  readonly members: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, KnownMember>;
  readonly teamOf: ReadonlyMap<string, string | null>;
  /** Customer groups by the normal form of their names. */
  readonly groups: ReadonlyMap<string, { readonly id: string; readonly byRule: boolean }>;
  readonly stageOfKind: Readonly<Record<'OPEN' | 'WON' | 'LOST', string>>;
  /** Rows that the database refused in this turn. */
  readonly notStored: { count: number };
}

/** Gathers what the rows of an import may name. */
export function importRun(
  member: MemberContext,
  importId: string,
  startedAt: number,
  settings: ImportSettings,
  kind: ImportKind,
  known: Knowledge,
): ImportRun {
  const byName = (named: readonly { readonly id: string; readonly name: string }[]) =>
    new Map([...named].reverse().map(({ id, name }) => [normaliseText(name), id]));
  const sourceNamed = findByName(known.sources, 'SOURCE');
  const reasonNamed = findByName(known.lossReasons, 'LOSS_REASON');
  const first = (kind: string) => known.stages.find((stage) => stage.kind === kind)?.id ?? '';
  return {
    member,
    importId,
    kind,
    startedAt,
    settings,
    fields: new Map(known.customFields.map((field) => [field.id, field])),
    products: new Map(known.products.map((product) => [product.nameKey, product])),
    productGroups: new Map(known.productGroups.map((group) => [normaliseText(group.name), group])),
    sourceOf: (word) => sourceNamed(word)?.id ?? null,
    lossReasonOf: (word) => reasonNamed(word)?.id ?? null,
    members: byName(known.members),
    owners: new Map(known.members.map((owner) => [owner.id, owner])),
    teamOf: new Map(known.members.map(({ id, teamId }) => [id, teamId])),
    groups: new Map(known.groups.map((group) => [normaliseText(group.name), group])),
    stageOfKind: { OPEN: first('OPEN'), WON: first('WON'), LOST: first('LOST') },
    notStored: { count: 0 },
  };
}

/** What custom values are read among: the fields, and who is meant by a name. */
export type ValueWords = Pick<ImportRun, 'fields' | 'members'> & {
  readonly settings: Pick<ImportSettings, 'members'>;
};

/** Who is meant by a name of the file; null for nobody. */
export function memberNamed(run: Omit<ValueWords, 'fields'>, name: string): string | null {
  const word = memberWord(name);
  const settled = run.settings.members[word];
  return settled === undefined ? (run.members.get(word) ?? null) : settled;
}

/** The header of the column that fills a field. */
export function columnOf({ settings }: ImportRun, field: ImportField): string | null {
  const columns = settings.files.flatMap((file) => file.columns);
  const column = columns.find(({ target }) => target.kind === 'field' && target.field === field);
  return column?.name ?? null;
}

/** What a row names is another team's: it is made anew for the importer, and no link to theirs is made. */
export function knownElsewhere(run: ImportRun, field: ImportField, text: string): RowProblem {
  return {
    column: columnOf(run, field),
    raw: text,
    because: 'import-known-elsewhere',
    parameters: { text },
  };
}

/** The values of own fields of one kind of record as they are stored; what does not fit its field is left out and named. */
export function attributesOf(
  run: ValueWords,
  customs: readonly CustomDraft[],
  host: FieldHost,
  problems: RowProblem[],
): Readonly<Record<string, unknown>> | undefined {
  const attributes: Record<string, unknown> = {};
  for (const { fieldId, value } of customs) {
    const field = fieldId === null ? undefined : run.fields.get(fieldId);
    if (!field || field.host !== host) continue;
    const stored = storedValue(run, field, value);
    const kept = stored === undefined ? undefined : keepToConstraints(field, stored as CustomValue);
    const raw = 'text' in value ? value.text : String(kept === undefined ? '' : stored);
    if (isRefusal(kept))
      problems.push({ because: kept.because, column: field.name, raw, parameters: kept.parameters ?? {} });
    else if (kept !== undefined) attributes[field.id] = kept;
    else
      problems.push({
        column: field.name,
        raw: 'text' in value ? value.text : '',
        because: field.type === 'MEMBER' ? 'member-unknown' : 'option-unknown',
        parameters: { text: 'text' in value ? value.text : '' },
      });
  }
  return Object.keys(attributes).length > 0 ? attributes : undefined;
}

/** Custom values without those of some fields. */
export function without(
  attributes: unknown,
  fieldIds: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const gone = new Set(fieldIds);
  return Object.fromEntries(Object.entries(attributes ?? {}).filter(([id]) => !gone.has(id)));
}

function storedValue(run: ValueWords, field: CustomField, value: CustomDraft['value']): unknown {
  if (field.type === 'MEMBER' && value.kind === 'text') return memberNamed(run, value.text) ?? undefined;
  return valueOfField(field, value);
}
