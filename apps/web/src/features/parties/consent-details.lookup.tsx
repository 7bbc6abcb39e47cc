import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, ErrorState, Skeleton } from '@mikomi/ui';
import { useQuery } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useChannelWords } from '#app/words/channel-words.ts';
import type { ConsentDetailsQuery as ConsentDetailsData, ConsentPurpose } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './consent-details.module.css';
import { ConsentForm } from './consent-form.tsx';
import { useConsentWords } from './consent-words.ts';

const ConsentDetailsQuery = graphql(`
  query ConsentDetails($id: ID!) {
    contact(id: $id) {
      id
      viewerCanEdit
      sales: consents(purpose: SALES) {
        id
        channel
        purpose
        state
        lawfulBasis
        wording
        basis
        at
      }
      news: consents(purpose: NEWS) {
        id
        channel
        purpose
        state
        lawfulBasis
        wording
        basis
        at
      }
      survey: consents(purpose: SURVEY) {
        id
        channel
        purpose
        state
        lawfulBasis
        wording
        basis
        at
      }
      formConsents {
        form
        purpose
        version
        wording
        askedAt
        givenAt
        isConfirmedByMail
      }
      consentHistory {
        channel
        purpose
        state
        lawfulBasis
        wording
        basis
        at
        recordedAt
        recordedBy {
          id
          name
        }
      }
    }
  }
`);

type Contact = NonNullable<ConsentDetailsData['contact']>;
type Word = Omit<Contact['consentHistory'][number], '__typename' | 'recordedAt' | 'recordedBy'>;

type ConsentDetailsProps = { readonly contactId: string; readonly onClose: () => void };

/** What somebody said about being approached, for every purpose and on every channel, and all that was ever said. */
export function ConsentDetails({ contactId, onClose }: ConsentDetailsProps) {
  const { t } = useLingui();
  const words = useConsentWords();
  const [{ data, error }, ask] = useQuery({
    query: ConsentDetailsQuery,
    variables: { id: contactId },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const contact = data?.contact;
  const byPurpose: Readonly<Record<ConsentPurpose, readonly Word[]>> | undefined = contact
    ? { SALES: contact.sales, NEWS: contact.news, SURVEY: contact.survey }
    : undefined;
  return (
    <Dialog isOpen onClose={onClose} title={t`Consent and history`} closeLabel={t`Close`}>
      {contact && byPurpose ? (
        <div className={styles.parts}>
          {(Object.keys(byPurpose) as ConsentPurpose[]).map((purpose) => (
            <section key={purpose} aria-label={words.purposes[purpose]}>
              <h3 className={styles.title}>{words.purposes[purpose]}</h3>
              {byPurpose[purpose].length === 0 ? (
                <p className={styles.faint}>{t`Nothing was said yet.`}</p>
              ) : (
                <ul className={styles.list}>
                  {byPurpose[purpose].map((word) => (
                    <li key={word.channel ?? 'ANY'}>
                      <ConsentWord word={word} />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          ))}
          {contact.viewerCanEdit ? <ConsentForm contactId={contact.id} onSaved={again} /> : null}
          <ReadInForms consents={contact.formConsents} />
          <ConsentPast history={contact.consentHistory} />
        </div>
      ) : error ? (
        <ErrorState
          title={t`What they said could not be read`}
          kept={<Trans>Nothing is lost.</Trans>}
          action={<Button onPress={again}>{t`Try again`}</Button>}
        />
      ) : (
        <Skeleton shape="block" />
      )}
    </Dialog>
  );
}

/** The very words that were read and agreed to in forms. */
function ReadInForms({ consents }: { readonly consents: Contact['formConsents'] }) {
  const { t } = useLingui();
  const formats = useFormats();
  const words = useConsentWords();
  if (consents.length === 0) return null;
  const source = ({ form, version }: Contact['formConsents'][number]) => t`${form}, wording ${version}`;
  const confirmation = ({ givenAt, isConfirmedByMail }: Contact['formConsents'][number]) => {
    if (givenAt === null) return t`not confirmed by the link of the mail`;
    return isConfirmedByMail
      ? t`confirmed by the link of the mail on ${formats.instant(Date.parse(givenAt))}`
      : null;
  };
  return (
    <section aria-label={t`What they read in forms`}>
      <h3 className={styles.title}>{t`What they read in forms`}</h3>
      <ul className={styles.list}>
        {consents.map((consent) => (
          <li key={`${consent.askedAt} ${consent.form} ${consent.purpose}`}>
            <blockquote className={styles.read}>{consent.wording}</blockquote>
            <p className={styles.faint}>
              {[
                words.purposes[consent.purpose],
                source(consent),
                formats.instant(Date.parse(consent.askedAt)),
                confirmation(consent),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConsentPast({ history }: { readonly history: Contact['consentHistory'] }) {
  const { t } = useLingui();
  const formats = useFormats();
  const words = useConsentWords();
  if (history.length === 0) return null;
  return (
    <section aria-label={t`History`}>
      <h3 className={styles.title}>{t`History`}</h3>
      <ul className={styles.list}>
        {history.map((then) => {
          const { recordedAt, recordedBy, purpose, channel } = then;
          const who = recordedBy ? ` · ${recordedBy.name}` : '';
          return (
            <li key={`${recordedAt} ${channel} ${purpose}`}>
              <ConsentWord word={then} />
              <p className={styles.faint}>
                {words.purposes[purpose]} · {formats.instant(Date.parse(recordedAt))}
                {who}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One word: on which channel, what was said, by which right, in which words and how it is known. */
function ConsentWord({ word }: { readonly word: Word }) {
  const { t } = useLingui();
  const formats = useFormats();
  const channels = useChannelWords();
  const words = useConsentWords();
  const { channel, state, lawfulBasis, wording, basis, at } = word;
  const told = [
    words.lawful[lawfulBasis],
    words.basis(basis),
    wording ? t`wording ${wording}` : null,
    formats.instant(Date.parse(at)),
  ];
  return (
    <>
      <p>
        {channel ? channels[channel] : t`Every channel`}:{' '}
        <span className={styles.state} data-refused={state === 'REFUSED' || undefined}>
          {words.states[state]}
        </span>
      </p>
      <p className={styles.faint}>{told.filter(Boolean).join(' · ')}</p>
    </>
  );
}
