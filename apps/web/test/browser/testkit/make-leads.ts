import type { Seat } from './desk.ts';

/** Writes leads of these names down, in no order; answers their ids by name. */
export async function makeLeads(seat: Seat, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const made = names.map(async (name) => {
    const { lead } = await seat.does('createLead', { name }, 'lead { id }');
    return [name, lead.id] as const;
  });
  return new Map(await Promise.all(made));
}

/** `Lead 01`, `Lead 02`, …: names whose order is that of the alphabet. */
export const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Lead ${String(index + 1).padStart(2, '0')}`);
