import { useLingui } from '@lingui/react/macro';
import type { InletKind } from '#generated/graphql.ts';
import styles from './kind-cards.module.css';
import { INLETS, type NewSourceKind } from './source-kinds.ts';

const KINDS = Object.entries(INLETS) as readonly (readonly [
  InletKind,
  NonNullable<(typeof INLETS)[InletKind]>,
])[];

/** What can be connected, each in words: what comes in by it and what one needs. */
export function KindCards({ onChoose }: { readonly onChoose: (kind: NewSourceKind) => void }) {
  const { t, i18n } = useLingui();
  return (
    <ul className={styles.cards}>
      {KINDS.map(([kind, { name, connects, needs }]) => (
        <li key={kind}>
          <Card
            name={i18n._(name)}
            connects={i18n._(connects)}
            needs={i18n._(needs)}
            onPress={() => onChoose(kind)}
          />
        </li>
      ))}
      <li>
        <Card
          name={t`Chosen by hand, or by your own program`}
          connects={t`A fair, a referral, a brochure: people choose it on a new lead. Your own program names it when it calls the API.`}
          needs={t`You need nothing.`}
          onPress={() => onChoose('BY_HAND')}
        />
      </li>
    </ul>
  );
}

type CardProps = {
  readonly name: string;
  readonly connects: string;
  readonly needs: string;
  readonly onPress: () => void;
};

function Card({ name, connects, needs, onPress }: CardProps) {
  return (
    <button type="button" className={styles.card} onClick={onPress}>
      <span className={styles.name}>{name}</span>
      <span>{connects}</span>
      <span className={styles.needs}>{needs}</span>
    </button>
  );
}
