import type { PlainRight } from '@mikomi/domain/identity';
import { isRefusal, refuse } from '@mikomi/domain/shared';
import { memberOf } from '../../graphql/context.ts';
import { keyListOf, keyOf } from '../../graphql/global-key.ts';
import { mutation } from '../../graphql/mutation.ts';
import { ownPayload } from '../../graphql/shared-fields.ts';
import type { RecordType } from '../../platform/change/record-type.ts';
import {
  createSetting,
  type InitialFacts,
  renameSetting,
  reorderSettings,
  restoreSetting,
  retireSetting,
} from './commands/keep-settings.ts';

/** How many of a list are put in order at once, those out of use too. */
const MOST_AT_ONCE = 500;

type SettingModel = 'CustomerGroup' | 'Source' | 'LossReason' | 'ProductGroup' | 'Pipeline';

interface SettingList {
  readonly record: RecordType & { readonly name: SettingModel };
  /** In sentences: 'loss reason'. */
  readonly noun: string;
  readonly right: PlainRight;
  /** What an entry has besides its name, when it is made. */
  readonly initial?: InitialFacts;
  /** Archiving has a mutation of its own. */
  readonly ownArchive?: true;
  /** Making one has a mutation of its own. */
  readonly ownCreate?: true;
  /** What is out of use is listed and can be taken into use again. */
  readonly restorable?: true;
}

/** Declares how a short ordered list of named settings is kept: create…, rename…, reorder…s, archive…, restore…. */
export function settingMutations(list: SettingList): void {
  const { record, noun, right, initial, ownArchive, ownCreate, restorable } = list;
  const type = record.name;
  const allow = { right };
  const payload = ownPayload(type, noun);
  if (!ownCreate)
    mutation(`create${type}`, {
      description: `Adds a ${noun} at the end of the list.`,
      allow,
      input: (t) => ({ name: t.string({ required: true, description: 'At most 80 characters.' }) }),
      resolve: ({ name }, context) => createSetting(memberOf(context), record, name, initial),
      payload,
    });
  mutation(`rename${type}`, {
    description: `Gives a ${noun} another name; whatever refers to it shows the new one.`,
    allow,
    input: (t) => ({
      id: t.id({ required: true, description: `The ${noun}.` }),
      name: t.string({ required: true, description: 'At most 80 characters.' }),
    }),
    resolve: async (input, context) => {
      const key = keyOf(input.id, type, ['id']);
      return isRefusal(key) ? key : renameSetting(memberOf(context), record, key, input.name);
    },
    payload,
  });
  mutation(`reorder${type}s`, {
    description: `Puts these first, in this order; the others follow as they stood.`,
    allow,
    input: (t) => ({
      ids: t.idList({ required: true, description: `Each ${noun} once; at most ${MOST_AT_ONCE}.` }),
    }),
    resolve: async (input, context) => {
      if (input.ids.length > MOST_AT_ONCE)
        return refuse('too-many-records', { path: ['ids'], parameters: { atMost: MOST_AT_ONCE } });
      const ids = keyListOf(input.ids, type, ['ids']);
      return isRefusal(ids) ? ids : reorderSettings(memberOf(context), record, ids);
    },
    payload: (t) => ({ commandId: t.exposeID('commandId', { description: 'For `undo`.' }) }),
  });
  if (!ownArchive)
    mutation(`archive${type}`, {
      description: `Takes a ${noun} out of use; what refers to it keeps it.`,
      allow,
      input: (t) => ({ id: t.id({ required: true, description: `The ${noun}.` }) }),
      resolve: async (input, context) => {
        const id = keyOf(input.id, type, ['id']);
        return isRefusal(id) ? id : retireSetting(memberOf(context), record, id);
      },
      payload,
    });
  if (restorable)
    mutation(`restore${type}`, {
      description: `Takes a ${noun} that is out of use into use again, at the end of the list.`,
      allow,
      input: (t) => ({ id: t.id({ required: true, description: `The ${noun}.` }) }),
      resolve: async (input, context) => {
        const id = keyOf(input.id, type, ['id']);
        return isRefusal(id) ? id : restoreSetting(memberOf(context), record, id);
      },
      payload,
    });
}
