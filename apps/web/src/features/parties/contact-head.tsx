import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { refusedChannels } from '#app/words/refused-channels.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-head.module.css';
import { PartyReach } from './party-reach.tsx';

const ContactHeadContact = graphql(`
  fragment ContactHead_Contact on Contact {
    id
    name
    familyReading
    givenReading
    jobTitle
    company {
      id
      name
    }
    erasedAt
    erasedBy {
      id
      name
    }
    doNotContact
    consents {
      id
      channel
      state
    }
    points {
      id
      shown
      ...PartyReach_ContactPoint
    }
  }
`);

type ContactHeadProps = {
  readonly slug: string;
  readonly contact: FragmentType<typeof ContactHeadContact>;
  /** Where the ways to reach them are out of sight. */
  readonly hasReach: boolean;
};

/** Who it is, how the name is read, and where they work. */
export function ContactHead({ slug, contact, hasReach }: ContactHeadProps) {
  const known = readFragment(ContactHeadContact, contact);
  const { name, familyReading, givenReading, jobTitle, company, points, erasedAt, erasedBy } = known;
  const { t } = useLingui();
  const formats = useFormats();
  const reading = [familyReading, givenReading].filter(Boolean).join(' ');
  return (
    <header className={styles.head}>
      {reading ? <p className={styles.reading}>{reading}</p> : null}
      <h1 className={styles.title}>{name || points[0]?.shown || t`Without a name`}</h1>
      {erasedAt ? (
        <p className={styles.about}>
          {erasedBy
            ? t`Their personal data was erased on ${formats.instant(Date.parse(erasedAt))} by ${erasedBy.name}.`
            : t`Their personal data was erased on ${formats.instant(Date.parse(erasedAt))}.`}
        </p>
      ) : null}
      {company || jobTitle ? (
        <p className={styles.about}>
          {company ? <Anchor href={`/o/${slug}/companies/${company.id}`}>{company.name}</Anchor> : null}
          {company && jobTitle ? ' · ' : null}
          {jobTitle}
        </p>
      ) : null}
      {hasReach ? <PartyReach points={points} refused={refusedChannels(known)} /> : null}
    </header>
  );
}
