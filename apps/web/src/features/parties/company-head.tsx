import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-head.module.css';
import { PartyReach } from './party-reach.tsx';

const CompanyHeadCompany = graphql(`
  fragment CompanyHead_Company on Company {
    id
    name
    nameReading
    parent {
      id
      name
    }
    points {
      id
      ...PartyReach_ContactPoint
    }
  }
`);

type CompanyHeadProps = {
  readonly slug: string;
  readonly company: FragmentType<typeof CompanyHeadCompany>;
  /** Where the ways to reach it are out of sight. */
  readonly hasReach: boolean;
};

/** Which company, how its name is read, and whose it is. */
export function CompanyHead({ slug, company, hasReach }: CompanyHeadProps) {
  const { name, nameReading, parent, points } = readFragment(CompanyHeadCompany, company);
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
      {hasReach ? <PartyReach points={points} /> : null}
    </header>
  );
}
