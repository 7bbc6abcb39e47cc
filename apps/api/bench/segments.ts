import { parseGlobalId } from '@mikomi/domain/shared';
import type { Places } from './places.ts';
import type { Question } from './question.ts';

const AIM = 250;

/** Rules as people write them, counted while they type: of the lead, of its parties, of child rows, of fields of their own. */
export function segments({ source, stage, product, fields, words }: Places): readonly Question[] {
  const of = (name: string) => ({ var: name });
  const open = { '==': [of('status'), 'OPEN'] };
  const count = (name: string, rule: unknown, record = 'LEAD'): Question => ({
    name: `segment counts: ${name}`,
    document: 'RuleCount',
    variables: () => ({ record, rule }),
    aim: AIM,
  });
  return [
    count('open of high potential from a source', {
      and: [open, { '==': [of('potential'), 'HIGH'] }, { in: [of('source'), [keyOf(source)]] }],
    }),
    count('open in a stage, no activity in 30 days', {
      and: [open, { in: [of('stage'), [keyOf(stage)]] }, { '>': [{ daysSince: of('lastActivityAt') }, 30] }],
    }),
    count('about a product, not won', {
      and: [{ contains: [of('products'), keyOf(product)] }, { '!=': [of('status'), 'WON'] }],
    }),
    count('a custom number or words in a custom field', {
      or: [
        { '>=': [of(`custom.${keyOf(fields.number)}`), 995] },
        { contains: [of(`custom.${keyOf(fields.text)}`), 'a3f9'] },
      ],
    }),
    count('company of a name, with 50 employees or more', {
      and: [
        { contains: [of('company.name'), words.japanese] },
        { or: [{ '>=': [of('company.employees'), 50] }, { missing: ['company.employees'] }] },
      ],
    }),
    count('three enquiries or more', { '>=': [of('touchCount'), 3] }),
    count('contact of a customer, or a large value', {
      or: [of('contact.isCustomer'), { '>=': [of('expectedValue'), 900_000_000] }],
    }),
    count(
      'companies with an open lead, none won',
      {
        and: [
          { some: [of('leads'), { '==': [of('status'), 'OPEN'] }] },
          { none: [of('leads'), { '==': [of('status'), 'WON'] }] },
        ],
      },
      'COMPANY',
    ),
  ];
}

/** As rules name a record. */
function keyOf(id: string): string {
  const parsed = parseGlobalId(id);
  return 'id' in parsed ? parsed.id : id;
}
