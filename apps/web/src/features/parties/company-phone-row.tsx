import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-row.module.css';

const CompanyPhoneRowCompany = graphql(`
  fragment CompanyPhoneRow_Company on Company {
    id
    name
    industry
    city
    points {
      id
      shown
    }
  }
`);

/** A company in two lines: which, and what it does and where, or how it is reached. */
export function CompanyPhoneRow({
  company,
}: {
  readonly company: FragmentType<typeof CompanyPhoneRowCompany>;
}) {
  const { name, industry, city, points } = readFragment(CompanyPhoneRowCompany, company);
  return (
    <div className={styles.row}>
      <strong className={styles.name}>{name}</strong>
      <span className={styles.about}>
        {[industry, city].filter(Boolean).join(' · ') || (points[0]?.shown ?? '')}
      </span>
    </div>
  );
}
