import { normaliseText } from '@mikomi/domain/shared';
import type { Knowledge } from './knowledge.ts';
import type { SettledPlan } from './settled-plan.ts';

/** The customer groups that the files name and nobody has yet, as they would be made; none where they are not wanted. */
export function newGroupsOf(
  { words, settings }: Pick<SettledPlan, 'words' | 'settings'>,
  { groups }: Pick<Knowledge, 'groups'>,
): readonly string[] {
  if (!settings.newGroups) return [];
  const known = new Set(groups.map(({ name }) => normaliseText(name)));
  const fresh = new Map<string, string>();
  for (const word of words.groups.keys()) {
    const key = normaliseText(word);
    if (!known.has(key) && !fresh.has(key)) fresh.set(key, word);
  }
  return [...fresh.values()];
}
