import { dice } from '../src/sample/dice.ts';

const PEOPLE = ['Aiko', 'Ben', 'Chiara', 'Daichi', 'Elena', 'Farid', 'Grace', 'Haruto', 'Ines', 'Jonas'];
const FAMILIES = ['Tanaka', 'Miller', 'Rossi', 'Sato', 'Novak', 'Khan', 'Olsen', 'Mori', 'Costa', 'Weber'];
const WORDS = [
  'Alpine',
  'Harbor',
  'Maple',
  'Quartz',
  'Summit',
  'Willow',
  'Zenith',
  'Cobalt',
  'Delta',
  'Ember',
];
const TRADES = ['Foods', 'Tools', 'Textiles', 'Logistics', 'Clinic', 'Systems', 'Printing', 'Energy'];
const PRODUCTS = ['Starter', 'Standard', 'Plus', 'Enterprise', 'Support'];
const STAGES = ['New', 'New', 'Won', 'Won', 'Lost'];

const FORMS = ['Website', 'Trade fair', 'Newsletter', 'Referral'];

/** Enquiries as a form's list exports them, the same every time: each row a person, how to reach them, and what they want. */
export function enquiriesFile(rows: number): string {
  const chance = dice(rows);
  const lines = Array.from({ length: rows }, (_, index) => {
    const { first, last, mail, phone } = person(chance, index);
    const wants = `Please call me about ${chance.pick(PRODUCTS)}`;
    return [first, last, mail, phone, chance.pick(FORMS), wants, day(chance.between(0, 600))].join();
  });
  return `First name,Last name,Email,Phone,Lead source,Message,Created\n${lines.join('\n')}\n`;
}

/** A pipeline as other tools export one, the same every time: each row a person, their company, a product, and how it ended. */
export function pipelineFile(rows: number): string {
  const chance = dice(rows);
  const header =
    'Id,Lead title,First name,Last name,Company,Email,Phone,Product,Stage,Value,Created,Close date';
  const lines = Array.from({ length: rows }, (_, index) => {
    const { first, last, mail, phone } = person(chance, index);
    const company = `${chance.pick(WORDS)} ${chance.pick(WORDS)} ${chance.pick(TRADES)}`;
    const product = chance.pick(PRODUCTS);
    const stage = chance.pick(STAGES);
    const created = day(chance.between(0, 500));
    const closed = stage === 'New' ? '' : day(chance.between(500, 600));
    const title = `${product} for ${company}`;
    const value = chance.between(100, 90_000);
    return [
      index + 1,
      title,
      first,
      last,
      company,
      mail,
      phone,
      product,
      stage,
      value,
      created,
      closed,
    ].join();
  });
  return `${header}\n${lines.join('\n')}\n`;
}

function person(chance: ReturnType<typeof dice>, index: number) {
  const [first, last] = [chance.pick(PEOPLE), chance.pick(FAMILIES)];
  const mail = `${first}.${last}.${index}@example.com`.toLowerCase();
  const phone = `+1 415 ${220 + Math.floor(index / 10_000)} ${String(index % 10_000).padStart(4, '0')}`;
  return { first, last, mail, phone };
}

function day(after: number): string {
  return Temporal.PlainDate.from('2025-01-01').add({ days: after }).toString();
}
