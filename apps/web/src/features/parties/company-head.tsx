import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-head.module.css';

const CompanyHeadCompany = graphql(`
  fragment CompanyHead_Company on Company {
    id
    name
    nameReading
    parent {
      id
      name
    }
  }
`);

type CompanyHeadProps = { readonly slug: string; readonly company: FragmentType<typeof CompanyHeadCompany> };

/** Which company, how its name is read, and whose it is. */
export function CompanyHead({ slug, company }: CompanyHeadProps) {
  const { name, nameReading, parent } = readFragment(CompanyHeadCompany, company);
  return (
    <header className={styles.head}>
      {nameReading ? <p className={styles.reading}>{nameReading}</p> : null}
      <h1 className={styles.title}>{name}</h1>
      {parent ? (
        <p className={styles.about}>
          <Trans>
            Part of <Anchor href={`/o/${slug}/companies/${parent.id}`}>{parent.name}</Anchor>
          </Trans>
        </p>
      ) : null}
    </header>
  );
}
