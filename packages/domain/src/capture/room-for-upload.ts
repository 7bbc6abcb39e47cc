import { type Refusal, refuse } from '../shared/index.ts';

/** An import that was uploaded and not started: what its files hold, and when it came. */
export interface UnstartedImport {
  readonly id: string;
  readonly bytes: number;
  readonly createdAt: number;
}

/** What an organization may leave unstarted; the oldest go for what is newer, but not while somebody may be at work on them. */
export const UNSTARTED = { imports: 20, bytes: 500_000_000, safeMs: 3_600_000 } as const;

/**
 * Which unstarted imports go so that a file has room, as a new import or in one of them; refused where only fresh ones
 * could.
 * Source: ours, because uploads left lying fill the disk, and one of the last hour may still be at work.
 */
export function roomForUpload(
  unstarted: readonly UnstartedImport[],
  file: { readonly bytes: number; readonly importId: string | null },
  now: number,
): readonly string[] | Refusal<'too-many-unstarted'> {
  const oldestFirst = unstarted
    .filter(({ id }) => id !== file.importId)
    .toSorted((one, other) => one.createdAt - other.createdAt);
  let imports = oldestFirst.length + 1;
  let bytes = unstarted.reduce((sum, each) => sum + each.bytes, file.bytes);
  const going: string[] = [];
  for (const each of oldestFirst) {
    if (imports <= UNSTARTED.imports && bytes <= UNSTARTED.bytes) break;
    if (now - each.createdAt < UNSTARTED.safeMs) return refuse('too-many-unstarted');
    going.push(each.id);
    imports -= 1;
    bytes -= each.bytes;
  }
  return going;
}
