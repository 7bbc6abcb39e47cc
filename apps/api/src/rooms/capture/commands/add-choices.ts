// Invariants: a field keeps the choices that it has, with their keys, and never has more than it can hold.
// Locks: none; `make-settings.ts` holds the list of custom fields.
// Changes: CustomField.
import { fittingOptions } from '@mikomi/domain/catalog';
import { update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import * as catalog from '../../catalog/index.ts';
import type { NewChoices } from '../planning/new-choices.ts';

/** Fields that are there get the choices that the files bring. */
export async function addChoices(tx: Transaction, choices: readonly NewChoices[]): Promise<void> {
  if (choices.length === 0) return;
  const fields = new Map((await catalog.customFieldsOf(tx)).map((field) => [field.id, field]));
  await update(
    tx,
    catalog.customFieldRecord,
    choices.flatMap(({ fieldId, options }) => {
      const known = fields.get(fieldId)?.options ?? [];
      const fitting = fittingOptions(
        known,
        options.map(({ label }) => label),
      );
      return fitting.length > 0 ? [{ id: fieldId, options: [...known, ...fitting] }] : [];
    }),
  );
}
