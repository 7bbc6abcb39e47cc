// Invariants: consent is given in the words that were shown, with their version; where the form asks for a mail first, it is given
// only by the link of that mail, and until then nobody is approached for it. Nobody has mails sent to others without end.
// Locks: the contacts' points, which the command that takes the enquiries in holds.
// Changes: FormConsent; Consent where it is given at once.
import { type EnquiryDraft, type InboundEnquiry, textIn, type WebForm } from '@mikomi/domain/capture';
import { chooseLocale, type Locale } from '@mikomi/domain/shared';
import { insert } from '../../../../platform/change/write-records.ts';
import type { Transaction } from '../../../../platform/context.ts';
import { newId } from '../../../../platform/ids.ts';
import { type NewMail, sendMail } from '../../../../platform/mail/send-mail.ts';
import * as identity from '../../../identity/index.ts';
import * as parties from '../../../parties/index.ts';
import type { InletRow } from '../../inbox/opened-inlet.ts';
import { formConsentRecord } from '../../store/records.ts';
import { confirmMail } from '../confirm-mail.ts';
import { type KeptConsent, wordingOf } from '../kept-consent.ts';
import type { ServedForm } from '../served-form.ts';
import { askedLately } from '../store/asked-lately.ts';
import { keepTokens } from '../store/form-consents.ts';

/** A link that nobody opened in a week is opened by nobody. */
const OPEN_MS = 7 * 86_400_000;

/** So often one address is asked in a day: who names somebody else's in a form again and again has no more sent there. */
const MOST_ASKED = 3;
const DAY_MS = 86_400_000;

/** Somebody who sent a form, and the lead that came of it. */
export interface Agreeing {
  readonly enquiry: InboundEnquiry;
  readonly draft: EnquiryDraft;
  readonly leadId: string;
  readonly contactId: string | null;
  readonly at: number;
}

/** Keeps what people agreed to in the form of an inlet. */
export async function keepConsents(
  tx: Transaction,
  inlet: InletRow,
  served: ServedForm,
  agreeing: readonly Agreeing[],
): Promise<void> {
  const said = agreeing.filter(({ enquiry, contactId }) => enquiry.consents?.length && contactId);
  const kept = said
    .map((one) => ({ ...one, rows: rowsOf(served, one) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = kept.flatMap((one) => one.rows);
  if (rows.length === 0) return;
  await insert(tx, formConsentRecord, rows as never);
  if (served.form.doubleOptIn) await askByMail(tx, served, kept);
  else
    await giveAll(
      tx,
      inlet.sourceName,
      rows.map((row) => ({ ...row, at: row.askedAt })),
    );
}

type ConsentOfForm = KeptConsent & {
  readonly contactId: string;
  readonly locale: Locale;
  readonly askedAt: number;
};

function rowsOf(
  { id: webFormId, form }: ServedForm,
  { enquiry: { consents = [], person }, contactId, leadId, at }: Agreeing,
): readonly ConsentOfForm[] {
  if (contactId === null) return [];
  const locale = chooseLocale([person.language ?? 'en']);
  const givenAt = form.doubleOptIn ? null : at;
  return consents.flatMap(({ purpose, version }) => {
    const asked = wordsShown(form, purpose, version, locale);
    if (!asked) return [];
    return [{ id: newId(), webFormId, contactId, leadId, purpose, locale, askedAt: at, givenAt, ...asked }];
  });
}

/** Sends each who named an address the link that confirms theirs. */
async function askByMail(
  tx: Transaction,
  served: ServedForm,
  kept: readonly { readonly draft: EnquiryDraft; readonly rows: readonly ConsentOfForm[] }[],
): Promise<void> {
  const addressed = kept.flatMap(({ draft, rows }) => {
    const address = draft.points.find(({ kind }) => kind === 'EMAIL')?.value;
    return address === undefined ? [] : [{ address, rows }];
  });
  const known = addressed.map(({ address }) => address.toLowerCase());
  const lately = new Map(await askedLately(tx, known, tx.now() - DAY_MS));
  const asked = addressed.flatMap(({ address, rows }) => {
    const [first] = rows;
    const times = lately.get(address.toLowerCase()) ?? 0;
    if (!first || times >= MOST_ASKED) return [];
    lately.set(address.toLowerCase(), times + 1);
    const { token, hash } = identity.newSecretToken();
    const body = confirmMail(first.locale, {
      organization: served.organizationName,
      wordings: rows.map(({ wording }) => wording),
      url: `${tx.product.publicUrl}/f/${served.key}/confirm/${token}`,
    });
    const mail: NewMail = { kind: 'CONSENT_REQUEST', recipient: address, body, recordId: first.contactId };
    return [{ link: { ids: rows.map(({ id }) => id), hash }, mail }];
  });
  await keepTokens(
    tx,
    asked.map(({ link }) => link),
    tx.now() + OPEN_MS,
  );
  await sendMail(
    tx,
    asked.map(({ mail }) => mail),
  );
}

/** Writes on contacts what they gave leave for, when they did; now unless told. */
export async function giveAll(
  tx: Transaction,
  sourceName: string,
  consents: readonly (KeptConsent & { readonly contactId: string; readonly at?: number })[],
): Promise<void> {
  await parties.keepConsents(
    tx,
    consents.map(({ contactId, purpose, version, at }) => ({
      contactId,
      channel: 'EMAIL',
      purpose,
      state: 'GIVEN',
      lawfulBasis: 'CONSENT',
      basis: 'WEB_FORM',
      wording: wordingOf(sourceName, version),
      at,
    })),
  );
}

/** The words of a purpose as they stood on the page that was sent; none where nobody can tell them any more. */
function wordsShown(
  { consents }: WebForm,
  purpose: string,
  version: number | null,
  locale: Locale,
): { readonly wording: string; readonly version: number } | undefined {
  const consent = consents.find((each) => each.purpose === purpose);
  if (!consent) return undefined;
  const all = [{ version: consent.version, wording: consent.wording }, ...consent.earlier];
  const shown = all.find((each) => each.version === (version ?? consent.version));
  return shown && { version: shown.version, wording: textIn(shown.wording, locale) };
}
