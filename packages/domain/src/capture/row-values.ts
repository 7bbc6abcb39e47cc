import type { CivilDay, Email, Money, Phone } from '../shared/index.ts';
import type { ImportField } from './import-target.ts';
import type { Moment } from './read-moment.ts';
import type { CellValue } from './read-value.ts';

type Filled = Exclude<CellValue, { readonly kind: 'empty' }>;

/** The filled cells of one row by their field, asked for by what they are; null where the row has none. */
export class RowValues {
  readonly #values = new Map<ImportField, { readonly column: number; readonly value: Filled }[]>();

  add(field: ImportField, value: Filled, column = 0): void {
    const before = this.#values.get(field);
    if (before) before.push({ column, value });
    else this.#values.set(field, [{ column, value }]);
  }

  has(field: ImportField): boolean {
    return this.#values.has(field);
  }

  texts(field: ImportField): readonly string[] {
    return this.#all(field, (value) => (value.kind === 'text' ? value.text : undefined));
  }

  text(field: ImportField): string | null {
    return this.texts(field)[0] ?? null;
  }

  number(field: ImportField): number | null {
    return this.#all(field, (value) => (value.kind === 'number' ? value.number : undefined))[0] ?? null;
  }

  money(field: ImportField): Money | null {
    return this.#all(field, (value) => (value.kind === 'money' ? value.money : undefined))[0] ?? null;
  }

  day(field: ImportField): CivilDay | null {
    return this.#all(field, (value) => (value.kind === 'day' ? value.day : undefined))[0] ?? null;
  }

  moment(field: ImportField): Moment | null {
    return this.#all(field, (value) => (value.kind === 'moment' ? value.moment : undefined))[0] ?? null;
  }

  boolean(field: ImportField): boolean | null {
    return this.#all(field, (value) => (value.kind === 'boolean' ? value.is : undefined))[0] ?? null;
  }

  phones(field: ImportField): readonly Phone[] {
    return this.#all(field, (value) => (value.kind === 'phone' ? value.phone : undefined));
  }

  emails(field: ImportField): readonly Email[] {
    return this.#all(field, (value) => (value.kind === 'email' ? value.email : undefined));
  }

  consent(field: ImportField): 'GIVEN' | 'REFUSED' | null {
    return this.#all(field, (value) => (value.kind === 'consent' ? value.state : undefined))[0] ?? null;
  }

  /** What one column says of a field that several may fill. */
  textsIn(field: ImportField, column: number): readonly string[] {
    return this.#all(field, (value) => (value.kind === 'text' ? value.text : undefined), column);
  }

  numbersIn(field: ImportField, column: number | undefined): readonly number[] {
    if (column === undefined) return [];
    return this.#all(field, (value) => (value.kind === 'number' ? value.number : undefined), column);
  }

  moneysIn(field: ImportField, column: number | undefined): readonly Money[] {
    if (column === undefined) return [];
    return this.#all(field, (value) => (value.kind === 'money' ? value.money : undefined), column);
  }

  #all<Value>(
    field: ImportField,
    pick: (value: Filled) => Value | undefined,
    only?: number,
  ): readonly Value[] {
    return (this.#values.get(field) ?? []).flatMap(({ column, value }) =>
      only === undefined || column === only ? (pick(value) ?? []) : [],
    );
  }
}
