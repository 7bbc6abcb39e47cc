import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-section.module.css';
import { PartySection } from './party-section.tsx';

const CompanySubsidiariesCompany = graphql(`
  fragment CompanySubsidiaries_Company on Company {
    id
    children(first: 50) {
      totalCount
      nodes {
        id
        name
        industry
        city
      }
    }
  }
`);

type CompanySubsidiariesProps = {
  readonly slug: string;
  readonly company: FragmentType<typeof CompanySubsidiariesCompany>;
};

/** The companies that belong to it; nothing is said where there are none. */
export function CompanySubsidiaries({ slug, company }: CompanySubsidiariesProps) {
  const { children } = readFragment(CompanySubsidiariesCompany, company);
  const { t } = useLingui();
  const formats = useFormats();
  if (children.nodes.length === 0) return null;
  return (
    <PartySection title={t`Subsidiaries`} count={formats.number(children.totalCount)}>
      <ul className={styles.list}>
        {children.nodes.map(({ id, name, industry, city }) => (
          <li key={id} className={styles.row}>
            <Anchor variant="plain" href={`/o/${slug}/companies/${id}`}>
              {name}
            </Anchor>
            <span className={styles.faint}>{industry}</span>
            <span className={styles.end}>{city}</span>
          </li>
        ))}
      </ul>
    </PartySection>
  );
}
