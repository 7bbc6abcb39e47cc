import { createHash } from 'node:crypto';

/** The id of one message of a chat: the same message with the same person always has the same. */
export function chatMessageId(organizationId: string, personId: string, key: string): string {
  const hash = createHash('sha256').update(`chat ${organizationId} ${personId} ${key}`).digest();
  // A UUID of version 8: its bits are our own.
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
