import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-row.module.css';

const ContactPhoneRowContact = graphql(`
  fragment ContactPhoneRow_Contact on Contact {
    id
    name
    jobTitle
    company {
      id
      name
    }
    points {
      id
      kind
      shown
    }
  }
`);

/** A contact in two lines: who, and where they work or how they are reached. */
export function ContactPhoneRow({
  contact,
}: {
  readonly contact: FragmentType<typeof ContactPhoneRowContact>;
}) {
  const { name, jobTitle, company, points } = readFragment(ContactPhoneRowContact, contact);
  const { t } = useLingui();
  return (
    <div className={styles.row}>
      <strong className={styles.name}>{name || points[0]?.shown || t`Without a name`}</strong>
      <span className={styles.about}>
        {[company?.name, jobTitle].filter(Boolean).join(' · ') || (points[0]?.shown ?? '')}
      </span>
    </div>
  );
}
