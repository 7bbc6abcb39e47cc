import { describe, expect, it } from 'vitest';
import { roomForUpload, UNSTARTED } from './room-for-upload.ts';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const HOUR = 3_600_000;
const MB = 1_000_000;

/** Imports of one megabyte each that came so many hours ago, the id says when. */
const came = (...hoursAgo: readonly number[]) =>
  hoursAgo.map((hours) => ({ id: `${hours} h`, bytes: MB, createdAt: NOW - hours * HOUR }));
const file = { bytes: MB, importId: null };
const full = came(...Array.from({ length: UNSTARTED.imports }, (_, at) => at + 2));

describe('room for an upload', () => {
  it('is there while few imports wait', () => {
    expect(roomForUpload(full.slice(1), file, NOW)).toEqual([]);
  });

  it('is made by the oldest', () => {
    expect(roomForUpload(full, file, NOW)).toEqual(['21 h']);
    expect(roomForUpload([...full, ...came(30)], file, NOW)).toEqual(['30 h', '21 h']);
  });

  it('is made for many bytes too', () => {
    const large = came(3, 5, 4).map((each) => ({ ...each, bytes: 200 * MB }));
    expect(roomForUpload(large.slice(0, 2), { bytes: 50 * MB, importId: null }, NOW)).toEqual([]);
    expect(roomForUpload(large, { bytes: 50 * MB, importId: null }, NOW)).toEqual(['5 h']);
  });

  it('is never made by the import that the file is for', () => {
    expect(roomForUpload(full, { bytes: MB, importId: '21 h' }, NOW)).toEqual([]);
    const large = came(9, 2).map((each) => ({ ...each, bytes: 249.5 * MB }));
    expect(roomForUpload(large, { bytes: 2 * MB, importId: '9 h' }, NOW)).toEqual(['2 h']);
  });

  it('is refused while somebody may be at work on all of them', () => {
    const fresh = full.map((each) => ({ ...each, createdAt: NOW - HOUR + 1 }));
    expect(roomForUpload(fresh, file, NOW)).toMatchObject({ because: 'too-many-unstarted' });
  });
});
