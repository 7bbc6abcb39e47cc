import type { Refusal, Sentence } from '../../shared/index.ts';
import type { CustomValue, CustomValueContext } from '../custom-value.ts';
import type { FieldDefinition } from './field-definition.ts';

/** A field as it was and as it shall be. */
export interface FieldChange {
  readonly before: FieldDefinition;
  readonly after: FieldDefinition;
  /** For choices that are gone: the key that takes their place, or null to empty them. */
  readonly replacements: Readonly<Record<string, string | null>>;
}

/** A record's value in the field; null when it is empty. */
export interface HeldValue {
  readonly recordId: string;
  readonly value: CustomValue | null;
}

/** What reading values under another type needs to know beside what reading entries does. */
export interface ConversionContext extends CustomValueContext {
  readonly memberName: (id: string) => string | undefined;
  readonly memberNamed: (name: string) => string | undefined;
}

/**
 * What becomes of a value. KEPT stays as it is; CONVERTED is written anew in the form the new definition reads; UNFIT is of the
 * right type and stays, though new entries may not be like it; SET_ASIDE cannot be held any more and leaves the field empty.
 */
export type ValueFate =
  | { readonly kind: 'KEPT' }
  | { readonly kind: 'CONVERTED'; readonly value: CustomValue | null }
  | { readonly kind: 'UNFIT'; readonly because: Refusal }
  | { readonly kind: 'SET_ASIDE'; readonly because: Refusal };

/** One value as an example of what happens to those like it. */
export interface FateSample {
  readonly recordId: string;
  readonly before: CustomValue;
  readonly fate: ValueFate;
}

/** One value to be written, with the one it takes the place of. */
export interface ValueWrite {
  readonly recordId: string;
  readonly from: CustomValue | null;
  readonly to: CustomValue | null;
}

/** What a changed definition does to the values there are, before it is saved. */
export interface FieldChangeForecast {
  readonly counts: Readonly<Record<ValueFate['kind'], number>>;
  /** Records that the new definition wants filled and that are, or become, empty. */
  readonly missing: number;
  /** A few values of each fate but KEPT, the first of each kind of reason. */
  readonly samples: readonly FateSample[];
  readonly because: readonly Sentence[];
  /** All that saving writes. */
  readonly writes: readonly ValueWrite[];
}
