import type { Instant, Sentence } from '../shared/index.ts';

/** What is known of something that came in before it is anybody's enquiry. */
export interface EnquirySigns {
  /** The identities of its contact points: 'tel:+8190…', 'mailto:…'. */
  readonly identities: readonly string[];
  /** One of the contact points is a party's own that nobody shares. */
  readonly isKnown: boolean;
  /** What stands in the field of a form that people do not see and so leave empty. */
  readonly trap?: string;
  /** When the form was shown, and sent. */
  readonly shownAt?: Instant;
  readonly sentAt?: Instant;
  readonly text?: string;
}

/** Whom an organization does not hear, and what it takes for a machine. */
export interface ScreenPolicy {
  /** Identities ('tel:+8190…'), and domains of mail as '@example.com'. */
  readonly blocked: ReadonlySet<string>;
  /** A form sent sooner was filled in by nobody. */
  readonly fastestMs: number;
  /** More links than these are an advertisement. */
  readonly mostLinks: number;
}

/**
 * The policy of an organization that chose none: ours; two seconds are not enough to write an address, and who asks shows a
 * page or two.
 */
export const SCREEN_POLICY: ScreenPolicy = { blocked: new Set(), fastestMs: 2000, mostLinks: 3 };

/** Why something is set aside: it stays in the inbox, where a person can let it in. */
export type ScreenReason = Sentence<'screen-blocked' | 'screen-trap' | 'screen-too-fast' | 'screen-links'>;

/** Let in, or set aside with every reason. */
export type Screening =
  | { readonly kind: 'let-in' }
  | { readonly kind: 'set-aside'; readonly reasons: readonly ScreenReason[] };

function linksIn(text: string): number {
  return text.match(/\bhttps?:\/\/(?:www\.)?|\bwww\./giu)?.length ?? 0;
}

/**
 * What a blocked sender or a machine sends becomes no lead and attaches to nobody; it is set aside, never thrown away.
 * Whoever is known is no machine: only a block keeps them out.
 * Source: ours, because a real customer thrown away is gone, a machine set aside costs a glance; the trap is the
 * honeypot of web forms.
 */
export function screenEnquiry(signs: EnquirySigns, policy: ScreenPolicy = SCREEN_POLICY): Screening {
  const { identities, isKnown, trap = '', shownAt, sentAt, text = '' } = signs;
  const sender = identities.find(
    (identity) => policy.blocked.has(identity) || policy.blocked.has(identity.replace(/^mailto:.*(?=@)/, '')),
  );
  const reasons: ScreenReason[] = [];
  if (sender !== undefined)
    reasons.push({ key: 'screen-blocked', parameters: { sender: sender.replace(/^\w+:/, '') } });
  if (!isKnown) {
    const tookMs = shownAt === undefined || sentAt === undefined ? undefined : sentAt - shownAt;
    const links = linksIn(text);
    if (trap.trim() !== '') reasons.push({ key: 'screen-trap' });
    if (tookMs !== undefined && tookMs < policy.fastestMs) reasons.push({ key: 'screen-too-fast' });
    if (links > policy.mostLinks) reasons.push({ key: 'screen-links', parameters: { links } });
  }
  return reasons.length > 0 ? { kind: 'set-aside', reasons } : { kind: 'let-in' };
}
