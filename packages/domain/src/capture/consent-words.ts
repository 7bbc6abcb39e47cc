import { readBooleanWord } from '../catalog/index.ts';
import { normaliseText } from '../shared/index.ts';

/** What lists say beside a plain yes and no; `|` between them. */
const WORDS = {
  GIVEN:
    'given|granted|opt in|opted in|opt-in|opted-in|optin|subscribed|consented|agreed|accepted|allowed|同意|同意する|同意済|同意済み|同意あり|同意有|許可|承諾|許諾|希望|希望する|配信可|配信中|購読中|オプトイン',
  REFUSED:
    'refused|withdrawn|revoked|declined|denied|opt out|opted out|opt-out|opted-out|optout|unsubscribed|拒否|撤回|同意しない|同意なし|同意無|不同意|希望しない|不要|配信停止|配信不可|解除|退会|オプトアウト',
  UNKNOWN: 'unknown|pending|not asked|open|未|未確認|不明|未回答|確認中',
} as const;

const STATES: ReadonlyMap<string, keyof typeof WORDS> = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((state) =>
    WORDS[state].split('|').map((word) => [normaliseText(word), state] as const),
  ),
);

/** Samples under a heading of consent that may be such a word, and no sentence. */
export const WORD_OF_CONSENT = /^.{1,20}$/u;

/**
 * What a cell says of a consent; undefined where it says neither.
 * Source: ours, because a no is taken as a refusal: of two readings of somebody's word the stricter one counts.
 */
export function readConsentWord(text: string): 'GIVEN' | 'REFUSED' | 'UNKNOWN' | undefined {
  const said = STATES.get(normaliseText(text));
  if (said) return said;
  const is = readBooleanWord(text);
  return is === undefined ? undefined : is ? 'GIVEN' : 'REFUSED';
}
