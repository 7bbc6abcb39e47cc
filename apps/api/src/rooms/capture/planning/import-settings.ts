import type {
  ImportKind,
  ImportPlan,
  LeadDraft,
  PlannedColumn,
  ReadingContext,
  StageMatch,
} from '@mikomi/domain/capture';
import {
  type CustomField,
  type FieldOption,
  type FieldType,
  knowsOption,
  optionsOf,
} from '@mikomi/domain/catalog';
import {
  type CivilDay,
  type Instant,
  type NameOrder,
  normaliseText,
  startOfDay,
} from '@mikomi/domain/shared';
import type { Existing, MatchChoice, WonWithoutValue } from './import-choices.ts';

export interface FileSettings {
  readonly fileId: string;
  readonly headerRow: number;
  readonly sheet: string | null;
  /** What it lists; a file that joins adds to what the main one lists. */
  readonly kind: ImportKind;
  readonly join: { readonly first: number; readonly second: number } | null;
  readonly columns: readonly PlannedColumn[];
}

/** Everything that was settled before the first row is written; stored with the import as JSON. */
export interface ImportSettings {
  /** What the main file lists, and which one it is. */
  readonly kind: ImportKind;
  readonly main: number;
  readonly files: readonly FileSettings[];
  readonly context: ReadingContext;
  readonly nameOrder: NameOrder;
  readonly pipelineId: string;
  readonly stages: Readonly<Record<string, StageMatch>>;
  readonly products: Readonly<Record<string, string>>;
  /** By the normal form of the name; null for nobody. */
  readonly members: Readonly<Record<string, string | null>>;
  readonly closedOnWhenMissing: CivilDay | null;
  /** The day on which open leads without one came in; null for the day of the import. */
  readonly capturedOnWhenMissing: CivilDay | null;
  /** The day of the organization on which it was settled. */
  readonly today: CivilDay;
  readonly wonWithoutValue: WonWithoutValue;
  readonly existing: Existing;
  /** Whether customer groups that nobody has yet are made. */
  readonly newGroups: boolean;
  /** By what rows meet what is there; null for their id elsewhere, or all of their words. */
  readonly match: MatchChoice | null;
  /** Whether empty cells erase. */
  readonly emptyErases: boolean;
  readonly ownerId: string | null;
}

/** What is worked off for itself: a file and what it lists. Those that join go with the main one. */
export interface Unit {
  readonly position: number;
  readonly kind: ImportKind;
}

/** Lists before what names their members, products and companies. */
const ORDER: readonly ImportKind[] = ['MEMBERS', 'PRODUCTS', 'COMPANIES', 'CONTACTS', 'LEADS'];

/** The files of an import in the order in which they are worked off. */
export function unitsOf({ files }: Pick<ImportSettings, 'files'>): readonly Unit[] {
  return files
    .flatMap(({ kind, join }, position) => (join === null ? [{ position, kind }] : []))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.position - b.position);
}

/** The settings as the domain plans the rows of one file with them; own fields by their ids, with all of their choices. */
export function domainPlan(
  settings: ImportSettings,
  file: FileSettings,
  fields: ReadonlyMap<string, CustomField>,
): ImportPlan {
  return {
    columns: file.columns.map((column) => withChoices(column, fields)),
    context: settings.context,
    nameOrder: settings.nameOrder,
    stageOf: (word) => settings.stages[word.trim()],
    productOf: (word) => settings.products[word.trim()] ?? word,
    closedOnWhenMissing: settings.closedOnWhenMissing,
    today: settings.today,
    erases: settings.emptyErases,
  };
}

function withChoices(column: PlannedColumn, fields: ReadonlyMap<string, CustomField>): PlannedColumn {
  const { target } = column;
  const options =
    target.kind === 'custom'
      ? choicesOf(fields.get(target.fieldId))
      : target.kind === 'new-custom' && isChoiceType(target.inferred.type)
        ? optionsOf(target.inferred.options)
        : undefined;
  return options ? { ...column, isChoice: knowsOption(options) } : column;
}

/** The choices of a field that has some. */
function choicesOf(field: CustomField | undefined): readonly FieldOption[] | undefined {
  return field && isChoiceType(field.type) ? field.options : undefined;
}

/** Whether a field of this type takes what is among its choices alone. */
export function isChoiceType(type: FieldType): boolean {
  return type === 'SELECT' || type === 'MULTI_SELECT';
}

/** When a lead came in: as its row says, else at its closing, else on the day chosen for all; undefined for the import's own time. */
export function cameInAt(
  { capturedOnWhenMissing, context }: Pick<ImportSettings, 'capturedOnWhenMissing' | 'context'>,
  { touch, outcome }: LeadDraft,
): Instant | undefined {
  if (touch.at) return touch.at.at;
  const day = outcome.kind === 'OPEN' ? capturedOnWhenMissing : outcome.day;
  return day === null ? undefined : startOfDay(day, context.zone);
}

/** A member's name as files and members are compared by it. */
export function memberWord(name: string): string {
  return normaliseText(name);
}
