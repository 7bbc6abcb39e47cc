/** The entry that a record has of its own under a key: what every object inherits ('constructor') is none. */
export function ownEntry<Entry>(record: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
