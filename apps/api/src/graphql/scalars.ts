import { FIRST_DAY, isCurrency, isDay, LARGEST_AMOUNT, LAST_DAY } from '@mikomi/domain/shared';
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const FIRST_INSTANT = Date.parse(`${FIRST_DAY}T00:00:00Z`);
const LAST_INSTANT = Date.parse(`${LAST_DAY}T23:59:59.999Z`);

builder.scalarType('DateTime', {
  description: 'An instant as ISO 8601 with its offset, such as `2026-11-23T14:30:00.000Z`.',
  serialize: (value) => new Date(value).toISOString(),
  parseValue: (value) => {
    const instant =
      typeof value === 'string' && /(Z|[+-]\d\d:?\d\d)$/.test(value) ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(instant) || instant < FIRST_INSTANT || instant > LAST_INSTANT) {
      throw new GraphQLError(
        `Give an instant with its offset, such as 2026-11-23T14:30:00+09:00, from ${FIRST_DAY} to ${LAST_DAY}.`,
      );
    }
    return instant;
  },
});

builder.scalarType('Date', {
  description: 'A civil day, `YYYY-MM-DD`. It has no time and no zone.',
  // Prisma reads a day as midnight UTC; what is shown is the day itself.
  serialize: (value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)),
  parseValue: (value) => {
    if (typeof value !== 'string' || !isDay(value)) {
      throw new GraphQLError(
        `Give a day that exists as YYYY-MM-DD, such as 2026-11-23, from ${FIRST_DAY} to ${LAST_DAY}.`,
      );
    }
    return value;
  },
});

builder.scalarType('MinorUnits', {
  description:
    'An amount in the smallest units of its currency (cents, yen): a whole number that JSON holds exactly.',
  serialize: (value) => Number(value),
  parseValue: (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) > LARGEST_AMOUNT) {
      throw new GraphQLError(
        `Give a whole number of minor units, such as 1999 for 19.99 USD, up to ${LARGEST_AMOUNT}.`,
      );
    }
    return value;
  },
});

builder.scalarType('CurrencyCode', {
  description: 'A currency in use, by its ISO 4217 code, such as `JPY`.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || !isCurrency(value)) {
      throw new GraphQLError('Give a currency by its ISO 4217 code, such as JPY.');
    }
    return value;
  },
});

builder.scalarType('JSON', {
  description: 'A value whose shape its field describes.',
  serialize: (value) => value,
  parseValue: (value) => value,
});

export const Money = builder.objectRef<{ amount: bigint | number; currency: string }>('Money').implement({
  description: 'An amount of one currency. Amounts of different currencies are never added.',
  authScopes: { public: true },
  fields: (t) => ({
    amount: t.expose('amount', { type: 'MinorUnits', description: 'In minor units of `currency`.' }),
    currency: t.expose('currency', { type: 'CurrencyCode', description: 'Its currency.' }),
  }),
});

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount of one currency.',
  fields: (t) => ({
    amount: t.field({ type: 'MinorUnits', required: true, description: 'In minor units of `currency`.' }),
    currency: t.field({ type: 'CurrencyCode', required: true, description: 'Its currency.' }),
  }),
});
