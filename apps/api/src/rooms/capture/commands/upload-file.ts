// Invariants: an uploaded file is a table, stored as it came before anything is made of it; a running import takes no more files;
// what an organization leaves unstarted has a ceiling: the oldest go for what is newer.
// Locks: the import that a further file is for; the uploads of the organization.
// Changes: nothing that the change record keeps.
import { roomForUpload } from '@mikomi/domain/capture';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { fileFromBytes } from '../reading/file-source.ts';
import { openTable } from '../reading/open-table.ts';
import { countFiles, insertFile, MOST_FILES } from '../store/import-files.ts';
import { insertImport, lockImport } from '../store/imports.ts';
import { deleteUnstarted, unstartedImports } from '../store/unstarted-imports.ts';

export const LARGEST_CSV = 50_000_000;
export const LARGEST_WORKBOOK = 20_000_000;

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Uploaded {
  readonly kind: 'uploaded';
  readonly importId: string;
  readonly fileId: string;
}

/** Keeps a file: as a new import, or as a further file of one that has not been started. */
export async function uploadFile(
  member: MemberContext,
  file: UploadedFile,
  importId: string | null,
): Promise<Uploaded | Refusal> {
  const unfit = sizeRefusal(file.bytes) ?? (await tableRefusal(file));
  if (unfit) return unfit;
  return transaction(member, 'upload-import-file', async (tx) => {
    const id = importId ?? newId();
    const going = roomForUpload(
      await unstartedImports(tx),
      { bytes: file.bytes.byteLength, importId },
      tx.now(),
    );
    if (isRefusal(going)) return going;
    if (importId === null) await insertImport(tx, { id, name: file.name, createdById: member.memberId });
    else {
      const stored = await lockImport(tx, id);
      const mine = stored && (stored.createdById === member.memberId || member.rights['lead.read'] === 'all');
      if (!mine) return refuse('import-not-found');
      if (stored.state !== 'UPLOADED') return refuse('already-started');
      if ((await countFiles(tx, id)) >= MOST_FILES)
        return refuse('too-many-files', { parameters: { atMost: MOST_FILES } });
    }
    await deleteUnstarted(tx, going);
    const fileId = await insertFile(tx, id, file);
    return { kind: 'uploaded', importId: id, fileId };
  });
}

async function tableRefusal({ name, bytes }: UploadedFile): Promise<Refusal | undefined> {
  const table = await openTable(fileFromBytes(bytes));
  return isRefusal(table) ? refuse(`file-${table.because}`, { parameters: { file: name } }) : undefined;
}

/** A workbook is unpacked in memory and may be smaller than a text file, which is read in a stream. */
export function sizeRefusal(bytes: Uint8Array): Refusal<'file-too-large'> | undefined {
  const workbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const limit = workbook ? LARGEST_WORKBOOK : LARGEST_CSV;
  return bytes.byteLength > limit
    ? refuse('file-too-large', {
        parameters: { atMost: limit / 1_000_000, format: workbook ? 'XLSX' : 'CSV' },
      })
    : undefined;
}
