import { useLingui } from '@lingui/react/macro';
import type { StoredRule } from '@mikomi/domain/catalog';
import { Anchor } from '@mikomi/ui';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import rows from '#app/settings/rows.module.css';
import type { RuleRecord } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { PartySection } from './party-section.tsx';

const GroupPreviewQuery = graphql(`
  query GroupPreview($rule: JSON!, $ofContacts: Boolean!, $ofCompanies: Boolean!) {
    contacts(first: 10, filter: { rule: $rule }) @include(if: $ofContacts) {
      nodes {
        id
        name
        company {
          id
          name
        }
      }
    }
    companies(first: 10, filter: { rule: $rule }) @include(if: $ofCompanies) {
      nodes {
        id
        name
        city
      }
    }
  }
`);

type GroupPreviewProps = {
  readonly slug: string;
  readonly record: RuleRecord;
  readonly rule: StoredRule;
};

/** The first of those whom a rule holds for, also before it is saved. */
export function GroupPreview({ slug, record, rule }: GroupPreviewProps) {
  const { t } = useLingui();
  const written = useSettled(JSON.stringify(rule));
  const ofContacts = record === 'CONTACT';
  const variables = useMemo(
    () => ({ rule: JSON.parse(written) as StoredRule, ofContacts, ofCompanies: !ofContacts }),
    [written, ofContacts],
  );
  const [{ data }] = useQuery({ query: GroupPreviewQuery, variables, requestPolicy: 'network-only' });
  const people = data?.contacts?.nodes.map(({ id, name, company }) => ({
    href: `/o/${slug}/contacts/${id}`,
    id,
    name: name || t`Without a name`,
    detail: company?.name,
  }));
  const companies = data?.companies?.nodes.map(({ id, name, city }) => ({
    href: `/o/${slug}/companies/${id}`,
    id,
    name,
    detail: city,
  }));
  const found = people ?? companies;
  return (
    <PartySection title={t`Who fits, by name`}>
      {found?.length === 0 ? <p>{t`Nobody fits yet.`}</p> : null}
      <ul className={rows.rows}>
        {(found ?? []).map(({ id, href, name, detail }) => (
          <li key={id} className={rows.row}>
            <span className={rows.words}>
              <Anchor href={href}>{name}</Anchor>
              <span className={rows.second}>{detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </PartySection>
  );
}
