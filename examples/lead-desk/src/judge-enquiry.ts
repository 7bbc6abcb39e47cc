import { assignLead, assignmentWords, FRESH_STATE } from '@mikomi/domain/assignment';
import { catalogWords, definitionWords } from '@mikomi/domain/catalog';
import {
  explainClock,
  followUpsWords,
  phraseWords,
  planFollowUp,
  promisePhrase,
  readClock,
  responseClockWords,
  startClock,
} from '@mikomi/domain/follow-ups';
import {
  explainScore,
  judgePotential,
  POTENTIAL_POLICY,
  type Potential,
  qualificationWords,
} from '@mikomi/domain/qualification';
import { type Instant, isRefusal, type Locale, sayer, sharedWords, wallClockOf } from '@mikomi/domain/shared';
import { type Enquiry, PRODUCTS } from './enquiry.ts';
import { CALENDAR, NAMES, openHouse, ownerOfCompany, scoreOfHouse, ZONE } from './house.ts';
import { deskWords } from './words.ts';

/** One part of a judgement in words, with its points of the most it could have. */
export interface SaidFactor {
  readonly said: string;
  readonly points: number;
  readonly most: number;
}

/** What a score comes to, with every plus and minus of it. */
export interface SaidScore {
  readonly total: number;
  /** By how much of the best possible fit there is, which is `percent`. */
  readonly grade: string;
  readonly percent: number;
  readonly factors: readonly Omit<SaidFactor, 'most'>[];
}

/** All that the desk says of an enquiry, in words of one language. */
export interface Judgement {
  readonly potential: string;
  readonly points: number;
  readonly factors: readonly SaidFactor[];
  /** What would raise it most easily; null when nothing would. */
  readonly raise: string | null;
  readonly score: SaidScore;
  /** Null while it waits for somebody. */
  readonly owner: string | null;
  readonly because: string;
  readonly others: readonly { readonly name: string; readonly whyNot: readonly string[] }[];
  readonly answerBy: string;
  readonly next: string;
}

/** Says what the rules of the package and the desk itself have to say. */
export const say = sayer(
  sharedWords,
  catalogWords,
  definitionWords,
  qualificationWords,
  assignmentWords,
  followUpsWords,
  responseClockWords,
  phraseWords,
  deskWords,
);
const houses = { en: openHouse(say, 'en'), ja: openHouse(say, 'ja') };
const scores = { en: scoreOfHouse(say, 'en'), ja: scoreOfHouse(say, 'ja') };

const DAY = 86_400_000;

/** Judges an enquiry, gives it to somebody and says by when to answer: the rules decide, this only puts them in a row. */
export function judgeEnquiry(enquiry: Enquiry, now: Instant, locale: Locale): Judgement {
  const product = PRODUCTS[enquiry.product];
  const judged = judgePotential(
    {
      interests: [{ product: product.name, interest: enquiry.interest }],
      contactDays: enquiry.contactDays,
      capacity: null,
      budget: enquiry.budget,
      price: product.price,
      answers: {},
    },
    POTENTIAL_POLICY,
  );
  const raise = judged.raises.find(({ potential }) => potential !== judged.potential);
  return {
    potential: say({ key: `potential.${judged.potential}` }, locale),
    points: judged.points,
    factors: judged.factors.map(({ because, points, most }) => ({
      said: say(because, locale),
      points,
      most,
    })),
    raise: raise ? say(raise.because, locale) : null,
    score: scoreOf(enquiry, now, locale),
    ...giveOut(enquiry, judged.potential, now, locale),
    ...schedule(enquiry, now, locale),
  };
}

function scoreOf({ country, employees, contactDays }: Enquiry, now: Instant, locale: Locale): SaidScore {
  const { model, score, possibleFit } = scores[locale];
  // The form knows days alone: the last of them is that of this enquiry.
  const events = Array.from({ length: contactDays }, (_, day) => ({
    kind: 'CALL',
    at: now - day * DAY,
    facts: {},
  }));
  const scored = score({ country, employees }, events, { now, zone: ZONE });
  return {
    total: scored.total,
    grade: scored.grade ?? '',
    percent: Math.floor((scored.fit * 100) / possibleFit),
    factors: explainScore(model, scored, ZONE).map(({ because, points }) => ({
      said: say(because, locale),
      points,
    })),
  };
}

function giveOut(
  enquiry: Enquiry,
  potential: Potential,
  now: Instant,
  locale: Locale,
): Pick<Judgement, 'owner' | 'because' | 'others'> {
  const { group } = PRODUCTS[enquiry.product];
  const { decision } = assignLead(
    {
      id: 'enquiry',
      facts: { country: enquiry.country },
      productGroups: [{ id: group, name: say({ key: `desk.${group}` }, locale) }],
      language: enquiry.language,
      potential,
      previousOwnerId: ownerOfCompany(enquiry.company),
      exceptMemberIds: [],
    },
    houses[locale],
    FRESH_STATE,
    now,
  );
  const owner = decision.kind === 'assigned' ? decision.memberId : null;
  return {
    owner: owner === null ? null : (NAMES[owner] ?? owner),
    because: say(decision.because, locale),
    others: decision.candidates
      .filter(({ memberId }) => memberId !== owner)
      .map(({ memberId, whyNot }) => ({
        name: NAMES[memberId] ?? memberId,
        whyNot: whyNot.map((reason) => say(reason, locale)),
      })),
  };
}

function schedule(enquiry: Enquiry, now: Instant, locale: Locale): Pick<Judgement, 'answerBy' | 'next'> {
  const started = startClock(
    {
      id: 'enquiry',
      direction: 'IN',
      way: enquiry.way,
      sourceId: null,
      quiet: false,
      occurredAt: now,
      recordedAt: now,
    },
    CALENDAR,
  );
  if (started.kind === 'none') return { answerBy: say(started.because, locale), next: '' };
  const { clock } = started;
  const answerBy = say(explainClock(readClock(clock, [], now, CALENDAR), ZONE), locale);
  // The answer itself is the next step: what is promised later follows from how it goes.
  const kind = enquiry.way === 'EMAIL' ? 'EMAIL' : 'CALL';
  const due = {
    ...wallClockOf(clock.breachAt, ZONE),
    kind,
    label: null,
    note: null,
    assigneeId: 'owner',
  } as const;
  const promise = planFollowUp(due, now, ZONE);
  if (isRefusal(promise)) return { answerBy, next: say(promise, locale) };
  const what = promisePhrase(promise.kind, promise.label);
  const at = { at: clock.breachAt, zone: ZONE };
  return { answerBy, next: say({ key: 'desk.step', parameters: { at, what } }, locale) };
}
