import { useLingui } from '@lingui/react/macro';
import { Badge, Button } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useRights } from '#app/session/use-rights.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { type PairedParty, PairParty } from './pair-party.tsx';
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
      owner {
        id
        name
      }
      leads(first: 3) {
        totalCount
        nodes {
          id
          title
          stage {
            id
            name
          }
        }
      }
    }
    companies {
      id
      name
      city
      points {
        id
        shown
      }
      owner {
        id
        name
      }
      leads(first: 3) {
        totalCount
        nodes {
          id
          title
          stage {
            id
            name
          }
        }
      }
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
  const formats = useFormats();
  const router = useRouter();
  const rights = useRights();
  const distinguish = useCommand(PairRowDistinguish);
  const showUndo = useUndoToast();
  const all: readonly PairedParty[] = [
    ...contacts.map(({ id: key, name, company, points, owner, leads }) => ({
      id: key,
      name: name || points[0]?.shown || t`Without a name`,
      about: [company?.name, points[0]?.shown],
      owner: owner?.name,
      leads,
      href: `/o/${slug}/contacts/${key}`,
    })),
    ...companies.map(({ id: key, name, city, points, owner, leads }) => ({
      id: key,
      name,
      about: [city, points[0]?.shown],
      owner: owner?.name,
      leads,
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
      <div className={styles.parties}>
        {all
          .filter((each) => each.id !== of)
          .map((each) => (
            <PairParty key={each.id} party={each} slug={slug} />
          ))}
      </div>
      <p className={styles.reasons}>
        {tier === 'EXACT' ? <Badge tone="accent">{t`Surely the same`}</Badge> : null}
        <span>{formats.sentences(reasons)}</span>
      </p>
      {rights.has('PARTY_MERGE') && ids.length === 2 ? (
        <span className={styles.acts}>
          <Button
            size="small"
            data-pair="merge"
            onPress={() =>
              void router.navigate({ to: '/o/$slug/merge', params: { slug }, search: { ids: ids.join(',') } })
            }
          >
            {t`Compare and merge…`}
          </Button>
          <Button size="small" variant="quiet" data-pair="apart" onPress={() => void areTwo()}>
            {t`Not the same`}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
