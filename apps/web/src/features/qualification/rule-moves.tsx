import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Callout, Skeleton } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './qualification-setting.module.css';
import { usePotentialWords } from './use-potential-words.ts';

const RuleMovesRulePreview = graphql(`
  fragment RuleMoves_RulePreview on RulePreview {
    lookedAt
    isCut
    changed
    moves {
      from
      to
      count
    }
    examples {
      before
      after
      from
      to
      lead {
        id
        title
      }
    }
  }
`);

const route = getRouteApi('/o/$slug');

type RuleMovesProps = {
  readonly preview: FragmentType<typeof RuleMovesRulePreview> | undefined;
  readonly error: string | undefined;
};

/** Which leads would move from where to where, with those that move furthest. */
export function RuleMoves({ preview, error }: RuleMovesProps) {
  const told = readFragment(RuleMovesRulePreview, preview);
  const { t } = useLingui();
  const { slug } = route.useParams();
  const formats = useFormats();
  const words: Readonly<Record<string, string>> = {
    ...usePotentialWords(),
    QUALIFIED: t`Qualified`,
    OPEN: t`Still open`,
    DISQUALIFIED: t`Not qualified`,
  };
  const word = (standing: string) => words[standing] ?? standing;
  if (error) return <Callout tone="fault">{error}</Callout>;
  if (!told) return <Skeleton shape="block" />;
  const { lookedAt, isCut, changed, moves, examples } = told;
  const moving = moves.filter(({ from, to }) => from !== to);
  return (
    <div role="status">
      <p>
        <Plural
          value={changed}
          one="# lead would have other points."
          other="# leads would have other points."
        />{' '}
        {isCut ? (
          <Trans>Looked at are the newest {lookedAt} open leads.</Trans>
        ) : (
          <Trans>Looked at are all {lookedAt} open leads.</Trans>
        )}
      </p>
      {moving.length > 0 ? (
        <ul>
          {moving.map(({ from, to, count }) => (
            <li key={`${from} ${to}`}>{t`${word(from)} → ${word(to)}: ${formats.number(count)}`}</li>
          ))}
        </ul>
      ) : null}
      {examples.length > 0 ? (
        <table className={styles.moves}>
          <thead>
            <tr>
              <th scope="col">{t`Lead`}</th>
              <th scope="col">{t`Now`}</th>
              <th scope="col">{t`Then`}</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ lead, before, after, from, to }) =>
              lead ? (
                <tr key={lead.id}>
                  <td>
                    <Anchor href={`/o/${slug}/leads/${lead.id}`}>{lead.title}</Anchor>
                  </td>
                  <td>
                    {before} {word(from)}
                  </td>
                  <td>
                    {after} {word(to)}
                  </td>
                </tr>
              ) : null,
            )}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}
