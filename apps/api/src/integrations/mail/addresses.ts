import { addressParser } from 'postal-mime';
import { textOf } from '../payload/json.ts';
import type { Mailbox } from './mail.ts';

/** The people in a header of addresses: “Mei <mei@example.com>, taro@example.jp”. */
export function mailboxesIn(header: string | null): readonly Mailbox[] {
  if (header === null) return [];
  return addressParser(header, { flatten: true }).flatMap(
    ({ name, address }) => mailbox(name, address) ?? [],
  );
}

/** One person; null without an address. */
export function mailbox(name: unknown, address: unknown): Mailbox | null {
  const told = textOf(address)?.trim();
  if (!told?.includes('@')) return null;
  const given = textOf(name)?.trim() ?? null;
  return { name: given === told ? null : given, address: told };
}

/** An id of a mail without its angle brackets. */
export function messageIdOf(header: string | null): string | null {
  return messageIdsIn(header)[0] ?? null;
}

/** All ids in a header. */
export function messageIdsIn(header: string | null): readonly string[] {
  return (header ?? '').split(/[\s<>,]+/).filter((id) => id !== '');
}
