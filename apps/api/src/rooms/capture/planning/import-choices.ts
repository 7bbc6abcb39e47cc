import type { ColumnReading, ImportKind, ImportTarget } from '@mikomi/domain/capture';
import type { StageKind } from '@mikomi/domain/leads';
import type { CivilDay, Zone } from '@mikomi/domain/shared';

/** What a person may correct of how a column is read; the rest stays as it was found. */
export type ReadingChoice = Partial<
  Pick<ColumnReading, 'dayOrder' | 'decimal' | 'unit' | 'currency' | 'empties' | 'serials'>
>;

export interface ColumnChoice {
  readonly column: number;
  readonly target?: ImportTarget | undefined;
  readonly reading?: ReadingChoice | undefined;
  readonly ifUnreadable?: 'REFUSE_ROW' | 'LEAVE_OUT' | undefined;
}

export interface FileChoice {
  readonly fileId: string;
  readonly headerRow?: number | undefined;
  readonly sheet?: string | undefined;
  /** What a further file lists by itself; it does not join the main file then. */
  readonly kind?: ImportKind | undefined;
  /** The columns by which this file's rows find those of the main file. */
  readonly join?: { readonly first: number; readonly second: number } | undefined;
  readonly columns?: readonly ColumnChoice[] | undefined;
}

export interface StageWordChoice {
  readonly word: string;
  readonly stageId?: string | undefined;
  readonly newStage?: { readonly name: string; readonly kind: StageKind } | undefined;
}

/** The catalogue's name for a product that the file spells otherwise; the word itself confirms it as a product of its own. */
export interface ProductWordChoice {
  readonly word: string;
  readonly name: string;
}

/** Who is meant by a name of the file: a member, a new member without sign-in, or nobody. */
export interface MemberWordChoice {
  readonly word: string;
  readonly memberId?: string | undefined;
  readonly create?: boolean | undefined;
}

export const EXISTING = ['UPDATE', 'SKIP', 'CREATE'] as const;
/** What becomes of a row whose record came in before. */
export type Existing = (typeof EXISTING)[number];

export const MATCH_BY = ['EXTERNAL_ID', 'EMAIL', 'PHONE', 'CUSTOM_FIELD'] as const;
/** What a row is found again by among what is there. */
export type MatchBy = (typeof MATCH_BY)[number];

/** By which key rows meet what is there, and what becomes of those that meet nothing. */
export interface MatchChoice {
  readonly by: MatchBy;
  /** Which own field, where it is one. */
  readonly fieldId?: string | undefined;
  readonly unmatched: 'CREATE' | 'SKIP';
}

export const WON_WITHOUT_VALUE = ['ZERO', 'SUM_OF_LINES'] as const;
/** What a won deal is worth whose row has no value. */
export type WonWithoutValue = (typeof WON_WITHOUT_VALUE)[number];

/** Everything that a person chose; what they left open is proposed. */
export interface ImportChoices {
  readonly kind?: ImportKind | undefined;
  readonly files?: readonly FileChoice[] | undefined;
  readonly stages?: readonly StageWordChoice[] | undefined;
  readonly products?: readonly ProductWordChoice[] | undefined;
  readonly members?: readonly MemberWordChoice[] | undefined;
  readonly closedOnWhenMissing?: CivilDay | undefined;
  /** The day on which open leads came in whose row has none; the day of the import unless said. */
  readonly capturedOnWhenMissing?: CivilDay | undefined;
  readonly wonWithoutValue?: WonWithoutValue | undefined;
  readonly existing?: Existing | undefined;
  /** Makes the customer groups that nobody has yet; else they are left out of their rows. */
  readonly newGroups?: boolean | undefined;
  /** Maps a file of a known shape as it was saved; true unless said. */
  readonly useSaved?: boolean | undefined;
  readonly match?: MatchChoice | undefined;
  /** Empty cells of a row erase what the record that it meets has there. */
  readonly emptyErases?: boolean | undefined;
  /** Whose the leads are that name nobody. */
  readonly ownerId?: string | undefined;
  readonly phoneCountry?: string | undefined;
  readonly timeZone?: Zone | undefined;
  /** Takes what is proposed where a question is open. */
  readonly acceptProposals?: boolean | undefined;
}

/** What is kept of a plan: where columns go by their headings, what words mean, and the rules for every row. */
export interface SavedChoices extends Omit<ImportChoices, 'files' | 'acceptProposals' | 'useSaved'> {
  readonly columns: readonly SavedColumn[];
}

/** Where a column goes, by its heading. */
export interface SavedColumn extends Omit<ColumnChoice, 'column'> {
  readonly name: string;
  /** Which of several columns of this heading it is. */
  readonly nth: number;
}
