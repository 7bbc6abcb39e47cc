import { parseGlobalId } from '@mikomi/domain/shared';

/** The key by which definitions name a record. */
export function keyOfId(id: string, type: 'Pipeline' | 'Stage'): string {
  const parsed = parseGlobalId(id, type);
  return parsed.kind === 'id' ? parsed.id : id;
}
