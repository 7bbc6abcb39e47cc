// Invariants: consent is given in the words that were shown, with their version; where the form asks for a mail first, it is given
// only by the link of that mail, and until then nobody is approached for it.
// Locks: the contact's points, which the command that takes the enquiry in holds.
// Changes: FormConsent; Consent where it is given at once.
import { type EnquiryDraft, type InboundEnquiry, textIn, type WebForm } from '@mikomi/domain/capture';
import { chooseLocale, type Locale } from '@mikomi/domain/shared';
import { insert } from '../../../../platform/change/write-records.ts';
import type { Transaction } from '../../../../platform/context.ts';
import { newId } from '../../../../platform/ids.ts';
import { sendMail } from '../../../../platform/mail/send-mail.ts';
import * as identity from '../../../identity/index.ts';
import * as parties from '../../../parties/index.ts';
import type { InletRow } from '../../inbox/opened-inlet.ts';
import { formConsentRecord } from '../../store/records.ts';
import { confirmMail } from '../confirm-mail.ts';
import { type KeptConsent, wordingOf } from '../kept-consent.ts';
import { formOfInlet } from '../store/form-at.ts';
import { keepToken } from '../store/form-consents.ts';

/** A link that nobody opened in a week is opened by nobody. */
const OPEN_MS = 7 * 86_400_000;

/** Keeps what somebody agreed to in a form. */
export async function keepConsents(
  tx: Transaction,
  inlet: InletRow,
  { consents = [], person }: InboundEnquiry,
  { points }: EnquiryDraft,
  {
    leadId,
    contactId,
    at,
  }: { readonly leadId: string; readonly contactId: string | null; readonly at: number },
): Promise<void> {
  if (consents.length === 0 || contactId === null) return;
  const served = await formOfInlet(tx, inlet.id);
  if (!served) return;
  const { form } = served;
  const locale = chooseLocale([person.language ?? 'en']);
  const rows = consents.flatMap(({ purpose, version }) => {
    const asked = wordsShown(form, purpose, version, locale);
    if (!asked) return [];
    const givenAt = form.doubleOptIn ? null : at;
    return [
      {
        id: newId(),
        webFormId: served.id,
        contactId,
        leadId,
        purpose,
        locale,
        askedAt: at,
        givenAt,
        ...asked,
      },
    ];
  });
  if (rows.length === 0) return;
  await insert(tx, formConsentRecord, rows as never);
  if (!form.doubleOptIn) return giveAll(tx, contactId, inlet.sourceName, rows);
  const mail = points.find(({ kind }) => kind === 'EMAIL');
  if (!mail) return;
  const { token, hash } = identity.newSecretToken();
  await keepToken(
    tx,
    rows.map(({ id }) => id),
    hash,
    at + OPEN_MS,
  );
  const body = confirmMail(locale, {
    organization: served.organizationName,
    wordings: rows.map(({ wording }) => wording),
    url: `${tx.product.publicUrl}/f/${served.key}/confirm/${token}`,
  });
  await sendMail(tx, [{ kind: 'CONSENT_REQUEST', recipient: mail.value, body, recordId: contactId }]);
}

/** Writes on the contact what they gave leave for. */
export async function giveAll(
  tx: Transaction,
  contactId: string,
  sourceName: string,
  consents: readonly KeptConsent[],
): Promise<void> {
  for (const { purpose, version } of consents)
    await parties.keepConsent(tx, {
      contactId,
      channel: 'EMAIL',
      purpose,
      state: 'GIVEN',
      lawfulBasis: 'CONSENT',
      basis: 'WEB_FORM',
      wording: wordingOf(sourceName, version),
    });
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
