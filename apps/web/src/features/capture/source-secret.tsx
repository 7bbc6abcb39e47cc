import { useLingui } from '@lingui/react/macro';
import { Badge } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ForeignSecret } from './foreign-secret.tsx';
import { OwnSecret } from './own-secret.tsx';
import { secretWords } from './secret-words.ts';
import styles from './source-secret.module.css';

const SourceSecretSecret = graphql(`
  fragment SourceSecret_InletSecret on InletSecret {
    name
    isRequired
    isOurs
    isSet
    hint
    value
    setAt
  }
`);

type SourceSecretProps = {
  readonly sourceId: string;
  readonly secret: FragmentType<typeof SourceSecretSecret>;
};

/** Something agreed with the sender: made here and copied there, or the other way round. */
export function SourceSecret({ sourceId, secret }: SourceSecretProps) {
  const known = readFragment(SourceSecretSecret, secret);
  const { t, i18n } = useLingui();
  const { name, about } = secretWords(known.name, known.isOurs);
  const isMissing = known.isRequired && !known.isSet;
  return (
    <section className={styles.secret}>
      <h3 className={styles.name}>
        {i18n._(name)}
        {isMissing ? <Badge tone="signal">{t`Needed`}</Badge> : null}
        {!known.isRequired && !known.isSet ? <Badge>{t`If you like`}</Badge> : null}
      </h3>
      <p className={styles.about}>{i18n._(about)}</p>
      {known.isOurs ? (
        <OwnSecret
          sourceId={sourceId}
          name={known.name}
          label={i18n._(name)}
          value={known.value}
          isRequired={known.isRequired}
        />
      ) : (
        <ForeignSecret
          sourceId={sourceId}
          name={known.name}
          label={i18n._(name)}
          isSet={known.isSet}
          hint={known.hint}
          setAt={known.setAt}
        />
      )}
    </section>
  );
}
