import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-section.module.css';
import { PartySection } from './party-section.tsx';

const CompanyPeopleCompany = graphql(`
  fragment CompanyPeople_Company on Company {
    id
    contacts(first: 50) {
      totalCount
      nodes {
        id
        name
        jobTitle
        points {
          id
          shown
        }
      }
    }
  }
`);

type CompanyPeopleProps = {
  readonly slug: string;
  readonly company: FragmentType<typeof CompanyPeopleCompany>;
  readonly action?: ReactNode;
};

/** Who works at a company. */
export function CompanyPeople({ slug, company, action }: CompanyPeopleProps) {
  const { contacts } = readFragment(CompanyPeopleCompany, company);
  const { t } = useLingui();
  const formats = useFormats();
  return (
    <PartySection title={t`Contacts`} count={formats.number(contacts.totalCount)} action={action}>
      {contacts.nodes.length === 0 ? (
        <p className={styles.nothing}>{t`Nobody is known there yet.`}</p>
      ) : (
        <ul className={styles.list}>
          {contacts.nodes.map(({ id, name, jobTitle, points }) => (
            <li key={id} className={styles.row}>
              <Anchor variant="plain" href={`/o/${slug}/contacts/${id}`}>
                {name || points[0]?.shown || t`Without a name`}
              </Anchor>
              <span className={styles.faint}>{jobTitle}</span>
              <span className={styles.end}>{name ? points[0]?.shown : null}</span>
            </li>
          ))}
        </ul>
      )}
    </PartySection>
  );
}
