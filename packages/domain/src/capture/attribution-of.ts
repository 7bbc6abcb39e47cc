import type { Attribution, InboundField } from './inbound.ts';

const UTM: Readonly<Record<string, 'campaign' | 'medium' | 'origin' | 'term' | 'content'>> = {
  utm_campaign: 'campaign',
  utm_medium: 'medium',
  utm_source: 'origin',
  utm_term: 'term',
  utm_content: 'content',
};

/** The ids that advertisers put on the links of their ads. */
const CLICKS = /^(?:gclid|gbraid|wbraid|fbclid|msclkid|ttclid|twclid|li_fat_id|yclid|ctwa_clid)$/;

/**
 * What brought somebody here, by the parameters of links as they are kept in hidden fields; `form` is where they stand.
 * Source: the parameter names of Google Analytics' campaign URLs, and the click ids of the advertisers named beside them.
 */
export function attributionOf(fields: readonly InboundField[], form?: string | null): Attribution {
  const found: { -readonly [Key in keyof Attribution]: string } = form ? { form } : {};
  for (const { name, value } of fields) {
    const key = name.toLowerCase().replace(/^.*[.\]]/, '');
    const utm = Object.hasOwn(UTM, key) ? UTM[key] : undefined;
    if (utm) found[utm] ??= value;
    else if (CLICKS.test(key)) found.click ??= `${key}:${value}`;
    else if (key === 'referrer' || key === 'page') found[key] ??= value;
  }
  return found;
}

/**
 * Whether a parameter or hidden field tells what led somebody here.
 * Source: the parameter names of Google Analytics' campaign URLs, and the click ids of the advertisers.
 */
export function isOfLink(name: string): boolean {
  const key = name.toLowerCase();
  return Object.hasOwn(UTM, key) || CLICKS.test(key) || key === 'referrer' || key === 'page';
}
