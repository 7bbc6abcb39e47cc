import { useLingui } from '@lingui/react/macro';
import { languageName } from '@mikomi/domain/shared';
import { Anchor, DescriptionItem, DescriptionList } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { languageOptions } from '#app/words/language-options.ts';
import type { EditCompanyInput } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { AddressFacts } from './address-facts.tsx';
import { AmountFact } from './amount-fact.tsx';
import { ChoiceFact } from './choice-fact.tsx';
import { CompanyFact } from './company-fact.tsx';
import { countOfPeople } from './count-of-people.ts';
import { MoreFacts } from './more-facts.tsx';
import { OwnerFact } from './owner-fact.tsx';
import styles from './party-facts.module.css';
import { PointList } from './point-list.tsx';
import { TextFact } from './text-fact.tsx';
import { useFoldedFacts } from './use-folded-facts.ts';

const CompanyFactsCompany = graphql(`
  fragment CompanyFacts_Company on Company {
    id
    name
    nameReading
    industry
    employees
    website
    language
    postalCode
    region
    city
    addressLine
    country
    createdAt
    viewerCanEdit
    revenue {
      amount
      currency
    }
    parent {
      id
      name
    }
    owner {
      id
      name
    }
    points {
      id
      ...PointList_ContactPoint
    }
    ...AddressFacts_Company
  }
`);

const CompanyFactsEditMutation = graphql(`
  mutation CompanyFacts_Edit($input: EditCompanyInput!) {
    editCompany(input: $input) {
      ... on EditCompanyPayload {
        commandId
        company {
          id
          ...CompanyFacts_Company
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type CompanyFactsProps = {
  readonly slug: string;
  readonly company: FragmentType<typeof CompanyFactsCompany>;
  readonly hasReadings: boolean;
  /** What the organization's own fields say. */
  readonly children?: ReactNode;
};

/** What is known of a company; a press on a value edits it. */
export function CompanyFacts({ slug, company, hasReadings, children }: CompanyFactsProps) {
  const known = readFragment(CompanyFactsCompany, company);
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const edit = useCommand(CompanyFactsEditMutation);
  const { id, viewerCanEdit, employees, revenue, industry, website, parent, owner } = known;
  const showUndo = useUndoToast();
  const save = async (change: Omit<EditCompanyInput, 'id'>, done = t`Saved.`) => {
    const answer = await edit({ input: { id, ...change } });
    if (answer.kind === 'done') showUndo(done, answer.payload.commandId);
    return faultOf(answer);
  };
  const { nameReading, language, postalCode, region, city, addressLine, country } = known;
  const folded = useFoldedFacts(
    {
      ...(hasReadings || nameReading ? { nameReading } : {}),
      employees,
      revenue,
      language,
      website,
      parent,
      postalCode,
      region,
      city,
      addressLine,
      country,
    },
    viewerCanEdit,
  );
  const saver = (field: keyof EditCompanyInput) =>
    viewerCanEdit
      ? (value: string) => {
          folded.keep(field);
          return save({ [field]: value === '' ? null : value });
        }
      : undefined;
  const saveEmployees = async (typed: string) => {
    folded.keep('employees');
    if (typed === '') return save({ employees: null });
    const count = countOfPeople(typed);
    return count === undefined ? t`Write how many people as a whole number.` : save({ employees: count });
  };
  const saveRevenue = (amount: EditCompanyInput['revenue']) => {
    folded.keep('revenue');
    return save({ revenue: amount });
  };
  const saveParent = (parentId: string | null) => {
    folded.keep('parent');
    return save({ parentId });
  };
  return (
    <div className={styles.facts}>
      <PointList
        points={known.points}
        onSave={viewerCanEdit ? (points, done) => save({ points }, done) : undefined}
      />
      <DescriptionList>
        <TextFact term={t`Name`} value={known.name} onSave={saver('name')} />
        {folded.isShown('nameReading') ? (
          <TextFact term={t`Reading`} value={nameReading} onSave={saver('nameReading')} />
        ) : null}
        <TextFact term={t`Industry`} value={industry} onSave={saver('industry')} />
        {folded.isShown('employees') ? (
          <TextFact
            term={t`Employees`}
            value={employees == null ? '' : String(employees)}
            inputMode="numeric"
            onSave={viewerCanEdit ? saveEmployees : undefined}
          >
            {employees == null ? null : formats.number(employees)}
          </TextFact>
        ) : null}
        {folded.isShown('revenue') ? (
          <AmountFact term={t`Revenue`} value={revenue} onSave={viewerCanEdit ? saveRevenue : undefined} />
        ) : null}
        {folded.isShown('language') ? (
          <ChoiceFact
            term={t`Language`}
            value={language}
            shown={languageName(language ?? '', i18n.locale)}
            options={() => languageOptions(i18n.locale)}
            onSave={saver('language')}
          />
        ) : null}
        {folded.isShown('website') ? (
          <TextFact term={t`Website`} value={website} inputMode="url" onSave={saver('website')} />
        ) : null}
        {folded.isShown('parent') ? (
          <CompanyFact
            slug={slug}
            term={t`Parent company`}
            company={parent}
            exceptId={id}
            onSave={viewerCanEdit ? saveParent : undefined}
          />
        ) : null}
      </DescriptionList>
      <AddressFacts party={known} isShown={folded.isShown} saver={saver} />
      <MoreFacts folded={folded} />
      {children}
      <DescriptionList>
        <OwnerFact owner={owner} onSave={viewerCanEdit ? (ownerId) => save({ ownerId }) : undefined} />
        <DescriptionItem term={t`Added`}>{formats.instant(Date.parse(known.createdAt))}</DescriptionItem>
        {industry ? (
          <DescriptionItem term={t`Alike`}>
            <Anchor href={`/o/${slug}/companies?industry=${encodeURIComponent(industry)}`}>
              {t`Companies of this industry`}
            </Anchor>
          </DescriptionItem>
        ) : null}
      </DescriptionList>
    </div>
  );
}
