import type { Locale } from '../shared/index.ts';

/** The sources an organization begins with, by their kind. */
export const FACTORY_SOURCES = {
  en: {
    WEB_FORM: 'Website',
    PHONE: 'Phone',
    EMAIL: 'E-mail',
    REFERRAL: 'Referral',
    EVENT: 'Event',
    OTHER: 'Other',
  },
  ja: {
    WEB_FORM: 'ウェブサイト',
    PHONE: '電話',
    EMAIL: 'メール',
    REFERRAL: '紹介',
    EVENT: '展示会',
    OTHER: 'その他',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** The loss reasons an organization begins with, in the same order in each language. */
export const FACTORY_LOSS_REASONS = {
  en: ['Price', 'Chose a competitor', 'No budget', 'Bad timing', 'No reply', 'Not a fit'],
  ja: ['価格', '競合に決定', '予算なし', '時期が合わない', '連絡がつかない', '要件に合わない'],
} as const satisfies Readonly<Record<Locale, readonly string[]>>;
