import { isRefusal, parseGlobalId, type Refusal, refuse } from '@mikomi/domain/shared';

/** A record that things happen on: a lead, a contact or a company. */
export interface RecordKey {
  readonly type: 'Lead' | 'Contact' | 'Company';
  readonly id: string;
}

/** Reads the global id of a lead, contact or company. */
export function recordKeyOf(id: string, path: readonly string[]): RecordKey | Refusal {
  const parsed = parseGlobalId(id);
  if (isRefusal(parsed)) return refuse('id-unreadable', { path });
  const { type } = parsed;
  if (type !== 'Lead' && type !== 'Contact' && type !== 'Company') return refuse('id-unreadable', { path });
  return { type, id: parsed.id };
}
