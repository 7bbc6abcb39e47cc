import { useLingui } from '@lingui/react/macro';
import { Anchor, Badge, Button } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useRights } from '#app/session/use-rights.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-twins.module.css';

const PairRowPair = graphql(`
  fragment PairRow_DuplicatePair on DuplicatePair {
    id
    tier
    reasons
    contacts {
      id
      name
      company {
        id
        name
      }
      points {
        id
        shown
      }
    }
    companies {
      id
      name
      city
    }
  }
`);

const PairRowDistinguish = graphql(`
  mutation PairRow_Distinguish($input: DistinguishPartiesInput!) {
    distinguishParties(input: $input) {
      ... on DistinguishPartiesPayload {
        commandId
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

type PairRowProps = {
  readonly slug: string;
  readonly pair: FragmentType<typeof PairRowPair>;
  /** The record on whose page it stands: only the other one is named. */
  readonly of?: string;
  /** Called when it is decided that they are two, and when that is taken back. */
  readonly onDecided: () => void;
};

/** Two that may be one, why, and what can be done about it. */
export function PairRow({ slug, pair, of, onDecided }: PairRowProps) {
  const { id, tier, reasons, contacts, companies } = readFragment(PairRowPair, pair);
  const { t } = useLingui();
  const router = useRouter();
  const rights = useRights();
  const distinguish = useCommand(PairRowDistinguish);
  const showUndo = useUndoToast();
  const all = [
    ...contacts.map(({ id: key, name, company, points }) => ({
      id: key,
      name: name || points[0]?.shown || t`Without a name`,
      about: company?.name,
      href: `/o/${slug}/contacts/${key}`,
    })),
    ...companies.map(({ id: key, name, city }) => ({
      id: key,
      name,
      about: city,
      href: `/o/${slug}/companies/${key}`,
    })),
  ];
  const ids = all.map((each) => each.id);
  const areTwo = async () => {
    const answer = await distinguish({ input: { ids } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    onDecided();
    return showUndo(t`They are not proposed again.`, answer.payload.commandId, onDecided);
  };
  return (
    <li key={id} className={styles.row}>
      <span className={styles.words}>
        <span className={styles.names}>
          {all
            .filter((each) => each.id !== of)
            .map((each) => (
              <span key={each.id}>
                <Anchor href={each.href}>{each.name}</Anchor>
                {each.about ? ` · ${each.about}` : null}
              </span>
            ))}
          {tier === 'EXACT' ? <Badge tone="accent">{t`Surely the same`}</Badge> : null}
        </span>
        <span className={styles.why}>{reasons.join(' ')}</span>
      </span>
      {rights.has('PARTY_MERGE') && ids.length === 2 ? (
        <span className={styles.acts}>
          <Button
            size="small"
            onPress={() =>
              void router.navigate({ to: '/o/$slug/merge', params: { slug }, search: { ids: ids.join(',') } })
            }
          >
            {t`Compare and merge…`}
          </Button>
          <Button size="small" variant="quiet" onPress={() => void areTwo()}>
            {t`Not the same`}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
