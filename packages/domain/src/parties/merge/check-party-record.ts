import { readShape, type ShapeRefusal } from '../../shared/index.ts';
import type { PartyRecord } from './party-record.ts';
import { partyRecordShape } from './party-record-shape.ts';

/**
 * A contact or company can be merged when its record has its shape: its fields hold values, its points and numbers are of known
 * kinds.
 * Source: ours, because records are gathered from several tables or systems, and a merge by half of one loses the rest.
 */
export function checkPartyRecord(stored: unknown): PartyRecord | ShapeRefusal {
  return readShape(stored, partyRecordShape);
}
