import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Anchor, Badge } from '@mikomi/ui';
import rows from '#app/settings/rows.module.css';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const GroupsListGroup = graphql(`
  fragment GroupsList_CustomerGroup on CustomerGroup {
    id
    name
    kind
    size
    sentence
    problem
  }
`);

type GroupsListProps = {
  readonly slug: string;
  readonly groups: readonly FragmentType<typeof GroupsListGroup>[];
};

/** The customer groups with what settles who is in them, and how many that are now. */
export function GroupsList({ slug, groups }: GroupsListProps) {
  const { t } = useLingui();
  const known = readFragment(GroupsListGroup, groups);
  const sizeOf = (size: number | null | undefined) =>
    size == null ? '–' : plural(size, { 10001: '10,000+ members', one: '# member', other: '# members' });
  return (
    <ul className={rows.rows}>
      {known.map(({ id, name, kind, size, sentence, problem }) => (
        <li key={id} className={rows.row}>
          <span className={rows.words}>
            <span className={rows.first}>
              <Anchor href={`/o/${slug}/customers/groups/${id}`}>{name}</Anchor>
            </span>
            <span className={rows.second}>{problem ?? (kind === 'STATIC' ? t`Kept by hand` : sentence)}</span>
          </span>
          <span className={rows.end}>
            {problem ? <Badge tone="signal">{t`Mend the rule`}</Badge> : null}
            <span className={rows.second}>{sizeOf(size)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
