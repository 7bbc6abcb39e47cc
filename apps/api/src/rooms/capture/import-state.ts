import type { SentenceParameters } from '@mikomi/domain/shared';

/** UPLOADED until it is started; an undone one can be started again. */
export const IMPORT_STATES = [
  'UPLOADED',
  'RUNNING',
  'CANCELLING',
  'CANCELLED',
  'DONE',
  'FAILED',
  'UNDOING',
  'UNDONE',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What became of the rows so far. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly failed: number;
  /** Of the rows that came in, those of which a cell or a link was left out. */
  readonly leftOut: number;
  /** What is reported of each file, in their order; a file without such rows may be missing. */
  readonly reported: readonly ReportedCounts[];
}

/** How many rows of a file are reported: as failed, and as come in with something left out. */
export interface ReportedCounts {
  readonly failed: number;
  readonly leftOut: number;
}

export const NO_ROWS: ImportCounts = {
  created: 0,
  updated: 0,
  skipped: 0,
  failed: 0,
  leftOut: 0,
  reported: [],
};

/** What an undo took back, and what it kept: because somebody has worked on it since, or because what stays uses it. */
export interface UndoReport {
  readonly batches: number;
  readonly batchesUndone: number;
  readonly removed: number;
  readonly restored: number;
  readonly touched: number;
  readonly inUse: number;
  /** Members whom the import brought by name: they are deactivated, for the record of what came in still names them. */
  readonly deactivated: number;
  /** What was worked on since, by name, at most {@link KEPT_NAMED}. */
  readonly touchedNamed: readonly KeptRecord[];
  /** What nobody worked on but kept or later records use, by name, as many. */
  readonly inUseNamed: readonly KeptRecord[];
  /** Who is deactivated, by name, as many. */
  readonly deactivatedNamed: readonly KeptRecord[];
}

export interface KeptRecord {
  readonly type: string;
  readonly id: string;
  readonly title: string;
}

export const KEPT_NAMED = 200;

export const NOTHING_UNDONE: Omit<UndoReport, 'batches'> = {
  batchesUndone: 0,
  removed: 0,
  restored: 0,
  touched: 0,
  inUse: 0,
  deactivated: 0,
  touchedNamed: [],
  inUseNamed: [],
  deactivatedNamed: [],
};

/** Why a row failed, or which of its cells were left out. */
export interface RowProblem {
  readonly column: string | null;
  readonly raw: string;
  readonly because: string;
  readonly parameters?: SentenceParameters | undefined;
}

/** What became of one row. */
export interface RowResult {
  readonly filePosition: number;
  readonly rowNumber: number;
  readonly state: 'CREATED' | 'UPDATED' | 'SKIPPED' | 'FAILED';
  readonly recordType?: string | null;
  readonly recordId?: string | null;
  readonly said?: string | null;
  readonly problems?: readonly RowProblem[] | null;
  readonly cells?: readonly string[] | null;
  /** Why it became this, as far as a rehearsal tells it. */
  readonly because?: RowReason | undefined;
}

/** Why nothing is wrong with a row and it became what it became. */
export type RowReason =
  | 'row-is-new'
  | 'row-says-new'
  | 'row-asks-again'
  | 'row-said-before'
  | 'row-passed-over'
  | 'row-matches-none';
