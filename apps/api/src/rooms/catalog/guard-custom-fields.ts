import { judgeIndexing } from '@mikomi/domain/catalog';
import type { UndoGuard } from '../../platform/context.ts';
import { customFieldsOf } from './store/custom-fields.ts';

/** An undo makes no more fields quick in lists than may be; `guardSettings` holds the list of fields. */
export const guardCustomFields: UndoGuard = {
  hold: async () => {},
  judge: async (tx) => {
    const ids = new Set(
      tx.changes.flatMap(({ recordType, recordId }) => (recordType === 'CustomField' ? [recordId] : [])),
    );
    if (ids.size === 0) return undefined;
    const indexed = (await customFieldsOf(tx)).filter((field) => field.indexed);
    return indexed
      .filter(({ id }) => ids.has(id))
      .map((field) => judgeIndexing(field, indexed))
      .find((refusal) => refusal !== undefined);
  },
};
