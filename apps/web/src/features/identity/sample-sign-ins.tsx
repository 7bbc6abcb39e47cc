import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useEffect, useState } from 'react';
import { signIn } from '#app/session/auth-client.ts';
import { AUTH_REFUSALS } from '#app/session/auth-refusal-words.ts';
import { readSampleSignIns, type SampleRole, type SampleSignIn } from '#app/session/sample-sign-ins.ts';
import { useEnter } from '#app/session/use-enter.ts';
import { toasts } from '#app/toasts.ts';
import styles from './sample-sign-ins.module.css';

/** The sample organization's four members, offered only where it is present. */
export function SampleSignIns() {
  const { t, i18n } = useLingui();
  const enter = useEnter();
  const [offered, setOffered] = useState<readonly SampleSignIn[]>([]);
  const [entering, setEntering] = useState<string>();

  useEffect(() => {
    const asked = new AbortController();
    void readSampleSignIns(asked.signal).then(setOffered);
    return () => asked.abort();
  }, []);
  if (offered.length === 0) return null;

  const roles: Readonly<Record<SampleRole, string>> = {
    owner: t`Owner`,
    manager: t`Manager`,
    rep: t`Sales rep`,
    viewer: t`Viewer`,
  };
  const enterAs = async ({ email, password }: SampleSignIn) => {
    setEntering(email);
    const answer = await signIn({ email, password });
    setEntering(undefined);
    if (answer.kind === 'done') return enter();
    toasts.show({ text: i18n._(AUTH_REFUSALS[answer.because]), tone: 'fault' });
  };

  return (
    <section className={styles.sample} aria-labelledby="sample-title">
      <h2 id="sample-title">
        <Trans>Or look around in the sample organization as</Trans>
      </h2>
      <ul>
        {offered.map((each) => (
          <li key={each.email}>
            <Button
              variant="default"
              isPending={entering === each.email}
              onPress={() => void enterAs(each)}
              trailing={<span className={styles.name}>{each.name}</span>}
            >
              {roles[each.role]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
