import yauzl from 'yauzl';

/** Whether an archive has the parts of a workbook, by its table of contents alone; true also of one that can't be read. */
export async function holdsWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    const archive = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    for await (const { fileName } of archive.eachEntry()) if (/^\/?xl\//i.test(fileName)) return true;
    return false;
  } catch {
    return true;
  }
}
