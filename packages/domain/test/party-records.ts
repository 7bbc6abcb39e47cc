import fc from 'fast-check';
import {
  type Consent,
  type Consents,
  type MergeChoices,
  type MergePlan,
  mergeParties,
  type OwnedPoint,
  type PartyRecord,
  readLegalId,
  unmergeParties,
} from '../src/parties/index.ts';
import { pointKey } from '../src/parties/merge/party-record.ts';
import { isRefusal } from '../src/shared/index.ts';

/** Two numbers of one register. */
export const LEGAL_IDS = ['1180301018771', '7000012050002'].flatMap((text) => {
  const id = readLegalId('JP_CORPORATE_NUMBER', text);
  return isRefusal(id) ? [] : [id];
});

const text = fc.constantFrom('', 'a', 'b', 'c');
const value = fc.oneof(text, fc.constant(null));
/** Some of five ids. */
export const ids = (prefix: string) => fc.subarray([1, 2, 3, 4, 5].map((number) => `${prefix}${number}`));
const point: fc.Arbitrary<OwnedPoint> = fc.record({
  kind: fc.constantFrom('PHONE', 'WHATSAPP'),
  identity: fc.constantFrom('tel:1', 'tel:2', 'tel:3'),
  value: fc.constantFrom('x', 'y'),
  shared: fc.boolean(),
  label: fc.constantFrom('', '直通', null),
});
/** Contact points of one record, each once. */
export const points = fc.uniqueArray(point, { maxLength: 4, selector: pointKey });
const word = fc.constantFrom<Consent>('GIVEN', 'REFUSED', 'UNKNOWN');
/** What was said of some channels. */
export const consents: fc.Arbitrary<Consents> = fc.record(
  { EMAIL: word, PHONE: word, LINE: word },
  { requiredKeys: [] },
);
const changed = fc.option(fc.integer({ min: 1, max: 9 }), { nil: 0 });
/** Some fields, empty ones among them. */
export const fields = fc.record(
  {
    familyName: value,
    givenName: value,
    familyReading: value,
    city: value,
    country: value,
    ownerId: value,
    jobTitle: value,
    language: value,
    'custom:one': value,
    'custom:many': ids('o'),
  },
  { requiredKeys: [] },
);
/** Any contact of this id. */
export const anyContact = (id: string): fc.Arbitrary<PartyRecord> =>
  fc.record({
    kind: fc.constant('CONTACT' as const),
    id: fc.constant(id),
    createdAt: fc.integer({ min: 0, max: 3 }),
    fields,
    changedAt: fc.record({ jobTitle: changed, language: changed, city: changed }, { requiredKeys: [] }),
    verified: fc.subarray(['jobTitle', 'name', 'custom:one']),
    points,
    consents,
    groups: ids('g'),
    legalIds: fc.subarray(LEGAL_IDS, { maxLength: 1 }),
    attached: fc.record(
      { leads: ids(`${id}-l`), deals: ids(`${id}-d`).map((all) => all.slice(0, 1)), files: ids(`${id}-f`) },
      { requiredKeys: [] },
    ),
    isErased: fc.constant(false),
  });
/** Three contacts, some of one age. */
export const threeContacts = fc.tuple(anyContact('c1'), anyContact('c2'), anyContact('c3'));
/** The plan, which nothing refuses. */
export const planMerge = (records: readonly PartyRecord[], choices: MergeChoices = {}): MergePlan => {
  const plan = mergeParties(records, { ...choices, legalIdsMayDiffer: true });
  if (isRefusal(plan)) throw new Error(plan.because);
  return plan;
};
/** The plan of taking it back, which nothing refuses. */
export const planUnmerge = (plan: MergePlan, now: PartyRecord) => {
  const undone = unmergeParties(plan, now);
  if (isRefusal(undone)) throw new Error(undone.because);
  return undone;
};

/** A contact of which nothing is known, made at the number in its id, with these changes. */
export const contact = (id: string, change: Partial<PartyRecord> = {}): PartyRecord => ({
  kind: 'CONTACT',
  id,
  createdAt: Number(id.replace(/\D/g, '')) || 0,
  fields: {},
  changedAt: {},
  verified: [],
  points: [],
  consents: {},
  groups: [],
  legalIds: [],
  attached: {},
  isErased: false,
  ...change,
});
/** A telephone of this identity. */
export const phone = (identity: string, change: Partial<OwnedPoint> = {}): OwnedPoint => ({
  kind: 'PHONE',
  identity,
  value: identity,
  shared: false,
  ...change,
});
