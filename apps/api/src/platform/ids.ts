import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const RANDOM_BYTES = 16;
// Many ids are made at once: asking the system for each one's chance would cost more than the rest.
const pool = new Uint8Array(RANDOM_BYTES * 256);
let used = pool.length;

let msecs = 0;
let seq = 0;

/** A new record's id: UUID v7, so that ids made later sort later, also within a millisecond. */
export function newId(): string {
  const random = chance();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // The upper half of the sequence's room is left for what comes in the same millisecond.
    seq = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
  } else {
    seq = (seq + 1) >>> 0;
    if (seq === 0) msecs += 1;
  }
  return v7({ random, msecs, seq });
}

function chance(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += RANDOM_BYTES;
  return pool.subarray(used - RANDOM_BYTES, used);
}
