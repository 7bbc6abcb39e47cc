import type { Interest } from '@mikomi/domain/qualification';
import type { Money } from '@mikomi/domain/shared';

/** What somebody asked for, as the desk takes it down. */
export interface Enquiry {
  readonly contact: string;
  readonly company: string;
  readonly employees: number;
  /** ISO 3166 */
  readonly country: string;
  /** BCP 47 */
  readonly language: string;
  readonly product: ProductId;
  readonly interest: Interest;
  readonly budget: Money | null;
  /** Days of the last thirty on which they called or wrote. */
  readonly contactDays: number;
  readonly way: 'FORM' | 'MISSED_CALL' | 'EMAIL';
}

/** What the house of this example sells. */
export const PRODUCTS = {
  pump: { name: 'Pump P-200', group: 'pumps', price: { amount: 1_200_000, currency: 'JPY' } },
  valve: { name: 'Valve V-10', group: 'valves', price: { amount: 180_000, currency: 'JPY' } },
} as const;
export type ProductId = keyof typeof PRODUCTS;

/** Three enquiries as they come in on a day. */
export const ENQUIRIES = {
  tokyo: {
    contact: '佐藤 美咲',
    company: '株式会社東西テクノ',
    employees: 120,
    country: 'JP',
    language: 'ja',
    product: 'pump',
    interest: 'STRONG',
    budget: { amount: 1_500_000, currency: 'JPY' },
    contactDays: 2,
    way: 'FORM',
  },
  singapore: {
    contact: 'Mei Tan',
    company: 'Straits Cooling Pte. Ltd.',
    employees: 30,
    country: 'SG',
    language: 'en',
    product: 'valve',
    interest: 'SOME',
    budget: null,
    contactDays: 1,
    way: 'MISSED_CALL',
  },
  returning: {
    contact: '中村 健',
    company: '(株)ひかり製作所',
    employees: 600,
    country: 'JP',
    language: 'ja',
    product: 'valve',
    interest: 'SOME',
    budget: { amount: 90_000, currency: 'JPY' },
    contactDays: 0,
    way: 'EMAIL',
  },
} as const satisfies Readonly<Record<string, Enquiry>>;
