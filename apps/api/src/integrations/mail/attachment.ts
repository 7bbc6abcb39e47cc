/** A file that came with a mail, as far as the mail tells of it; itself it is not kept. */
export interface Attachment {
  readonly name: string;
  readonly type: string | null;
  /** In bytes. */
  readonly size: number | null;
}

/** A file as the inbox and the timeline show it: its name, then its type and size where they are told. */
export function said({ name, type, size }: Attachment): string {
  const told = [type, size === null ? null : sizeOf(size)].filter((each) => each !== null);
  return told.length === 0 ? name : `${name} (${told.join(', ')})`;
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
