import type { ContactPoint } from '../parties/index.ts';
import type { CivilDay, Money, PersonName } from '../shared/index.ts';
import type { ColumnReading } from './column-reading.ts';
import type { ImportTarget } from './import-target.ts';
import type { InboundField } from './inbound.ts';
import type { CompanyDraft, CustomDraft, LineDraft } from './lead-draft.ts';
import type { CellRefusal } from './read-cells.ts';

/** Where the answers of one name go, as a person decided; what nobody decided goes where its name and value say. */
export interface FieldMapping {
  readonly name: string;
  readonly target: ImportTarget;
  readonly reading?: Partial<ColumnReading>;
}

/** A field of an enquiry with the place it was given, by a decision or by its name and value. */
export interface PlacedField extends InboundField {
  readonly target: ImportTarget;
  readonly decided: boolean;
}

/** What an enquiry says, by where it goes: the store finds or makes the parties. */
export interface EnquiryDraft {
  readonly name: PersonName;
  readonly jobTitle: string | null;
  readonly address: string | null;
  readonly language: string | null;
  /** Those that could be read; the same place once. */
  readonly points: readonly ContactPoint[];
  readonly company: CompanyDraft | null;
  readonly title: string | null;
  readonly note: string | null;
  readonly expectedValue: Money | null;
  readonly expectedCloseDay: CivilDay | null;
  readonly potential: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  readonly lines: readonly LineDraft[];
  readonly customs: readonly CustomDraft[];
  /** What found no place, or could not be read: kept with the touch, so that nothing of an enquiry is lost. */
  readonly answers: readonly InboundField[];
  readonly placed: readonly PlacedField[];
  readonly leftOut: readonly CellRefusal[];
}
