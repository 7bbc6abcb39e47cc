import { globalId, parseGlobalId } from '@mikomi/domain/shared';

/** Among the values of a record a member stands by their key; everywhere else by their id. */
export const memberIdOf = (key: string): string => globalId('Member', key);

/** The key behind a member's id. */
export function memberKeyOf(id: string): string {
  const parsed = parseGlobalId(id, 'Member');
  return parsed.kind === 'id' ? parsed.id : id;
}
