import { type Desk, openDesk } from './desk.ts';

/** A desk with this many leads, each of a company of its name: Shop 001, Shop 002 and so on. */
export async function deskWithLeads(count: number): Promise<Desk> {
  const desk = await openDesk();
  const names = Array.from({ length: count }, (_, index) => `Shop ${String(index + 1).padStart(3, '0')}`);
  for (const name of names) await desk.does('createLead', { name, company: { new: { name } } });
  return desk;
}
