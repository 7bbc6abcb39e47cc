import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumb, Button, Callout, ErrorState } from '@mikomi/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { SettingUses } from '#app/settings/setting-uses.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import { ArchiveGroup } from '#features/parties/archive-group.tsx';
import styles from '#features/parties/group.module.css';
import { GroupPeople } from '#features/parties/group-people.lookup.tsx';
import { GroupRule } from '#features/parties/group-rule.tsx';
import { RenameGroup } from '#features/parties/rename-group.tsx';
import { graphql } from '#generated/index.ts';

const CustomerGroupPageQuery = graphql(`
  query CustomerGroupPage($id: ID!) {
    customerGroup(id: $id) {
      id
      name
      kind
      size
      problem
      archived
      viewerCanEdit
      uses {
        ...SettingUses_Use
      }
      ...GroupRule_CustomerGroup
    }
  }
`);

const route = getRouteApi('/o/$slug/customers/groups/$groupId');

/** One customer group: what settles who is in it, and who is. */
export function CustomerGroupPage() {
  const { t } = useLingui();
  const { slug, groupId } = route.useParams();
  const router = useRouter();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CustomerGroupPageQuery,
    variables: { id: groupId },
    requestPolicy: 'cache-and-network',
  });
  const group = data?.customerGroup;
  if (error && !group)
    return (
      <ErrorState
        title={t`The group could not be read`}
        kept={<Trans>Nothing is lost; it is as it was.</Trans>}
        action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
      />
    );
  if (!group) return fetching || !data ? <RowSkeletons /> : <NothingHere isInside />;
  const { name, kind, size, problem, archived, viewerCanEdit } = group;
  return (
    <>
      <PageTop
        title={name}
        place={
          <Breadcrumb
            label={t`Where you are`}
            steps={[
              { id: 'customers', text: t`Customers`, href: `/o/${slug}/customers` },
              { id: 'groups', text: t`Groups`, href: `/o/${slug}/customers/groups` },
              { id: 'group', text: name },
            ]}
          />
        }
      />
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>
            {viewerCanEdit && !archived ? <RenameGroup id={group.id} name={name} /> : name}
          </h1>
          <div className={styles.about}>
            <p>
              {size == null
                ? '–'
                : plural(size, { 10001: '10,000+ members', one: '# member', other: '# members' })}
            </p>
            {viewerCanEdit && !archived ? (
              <ArchiveGroup
                slug={slug}
                id={group.id}
                name={name}
                isByRule={kind === 'RULE'}
                uses={group.uses}
                onArchived={() => void router.navigate({ to: '/o/$slug/customers/groups', params: { slug } })}
              />
            ) : null}
          </div>
        </header>
        {problem ? (
          <Callout tone="fault" title={t`The rule can’t be asked any more`}>
            {problem}
          </Callout>
        ) : null}
        {kind === 'RULE' ? (
          <GroupRule key={group.id} slug={slug} group={group} />
        ) : (
          <GroupPeople slug={slug} groupId={group.id} />
        )}
        {group.uses && group.uses.length > 0 ? (
          <SettingSection title={t`Used by`}>
            <SettingUses slug={slug} uses={group.uses} />
          </SettingSection>
        ) : null}
      </div>
    </>
  );
}
