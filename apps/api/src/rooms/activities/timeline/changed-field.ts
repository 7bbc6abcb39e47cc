/** A value as people read it; of a reference also which record it is. */
export interface ShownValue {
  readonly text: string;
  readonly id: string | null;
}

/** One field before and after. */
export interface ChangedField {
  readonly field: string;
  readonly label: string;
  readonly before: ShownValue | null;
  readonly after: ShownValue | null;
}
