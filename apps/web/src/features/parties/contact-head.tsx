import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-head.module.css';

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
    points {
      id
      shown
    }
  }
`);

type ContactHeadProps = { readonly slug: string; readonly contact: FragmentType<typeof ContactHeadContact> };

/** Who it is, how the name is read, and where they work. */
export function ContactHead({ slug, contact }: ContactHeadProps) {
  const { name, familyReading, givenReading, jobTitle, company, points } = readFragment(
    ContactHeadContact,
    contact,
  );
  const { t } = useLingui();
  const reading = [familyReading, givenReading].filter(Boolean).join(' ');
  return (
    <header className={styles.head}>
      {reading ? <p className={styles.reading}>{reading}</p> : null}
      <h1 className={styles.title}>{name || points[0]?.shown || t`Without a name`}</h1>
      {company || jobTitle ? (
        <p className={styles.about}>
          {company ? <Anchor href={`/o/${slug}/companies/${company.id}`}>{company.name}</Anchor> : null}
          {company && jobTitle ? ' · ' : null}
          {jobTitle}
        </p>
      ) : null}
    </header>
  );
}
