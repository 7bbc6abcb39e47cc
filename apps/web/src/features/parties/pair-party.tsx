import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import styles from './party-twins.module.css';

/** One of two that may be one, as far as it helps to tell. */
export type PairedParty = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Where they work or are, and how they are reached. */
  readonly about: readonly (string | null | undefined)[];
  readonly owner: string | null | undefined;
  readonly leads: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly stage: { readonly name: string };
    }[];
  };
};

/** One of two that may be one: what they are called, where they are, whose they are and which leads they hold. */
export function PairParty({ party, slug }: { readonly party: PairedParty; readonly slug: string }) {
  const { t } = useLingui();
  const { name, href, about, owner, leads } = party;
  const more = leads.totalCount - leads.nodes.length;
  const told = [...about, owner ? t`with ${owner}` : null].filter((one): one is string => Boolean(one));
  return (
    <div className={styles.party}>
      <Anchor href={href}>{name}</Anchor>
      {told.length > 0 ? <span className={styles.why}>{told.join(' · ')}</span> : null}
      <span className={styles.why}>
        {leads.nodes.length === 0 ? t`No lead` : null}
        {leads.nodes.map(({ id, title, stage }, index) => (
          <span key={id}>
            <Trans>
              <Anchor href={`/o/${slug}/leads/${id}`}>{title}</Anchor> ({stage.name})
            </Trans>
            {index < leads.nodes.length - 1 ? ' · ' : null}
          </span>
        ))}
        {more > 0 ? ` ${plural(more, { one: 'and # more', other: 'and # more' })}` : null}
      </span>
    </div>
  );
}
