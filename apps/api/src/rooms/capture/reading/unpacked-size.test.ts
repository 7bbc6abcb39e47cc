import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { unpackedSize } from './unpacked-size.ts';

function zip(size: number): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  archive.addBuffer(Buffer.alloc(size), 'xl/worksheets/sheet1.xml');
  archive.end();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    archive.outputStream.on('data', (part: Buffer) => parts.push(part));
    archive.outputStream.on('end', () => resolve(Buffer.concat(parts)));
  });
}

describe('the unpacked size of an archive', () => {
  it('is known before it is unpacked into memory', async () => {
    const bomb = await zip(50_000_000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpackedSize(bomb, 1_000_000)).toBe(50_000_000);
    expect(await unpackedSize(await zip(1000), 1_000_000)).toBe(1000);
  });

  it('is not believed where it is wrong', async () => {
    const bytes = await zip(50_000_000);
    // Both headers of the entry say that it is small.
    const said = Buffer.alloc(4);
    said.writeUInt32LE(50_000_000);
    for (let at = bytes.indexOf(said); at >= 0; at = bytes.indexOf(said, at + 4)) bytes.writeUInt32LE(10, at);
    expect(await unpackedSize(bytes, 1_000_000)).toBeUndefined();
  });

  it('of anything else is unknown', async () => {
    expect(await unpackedSize(deflateRawSync('nothing'), 1_000_000)).toBeUndefined();
  });
});
