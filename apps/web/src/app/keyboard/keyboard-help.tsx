import { useLingui } from '@lingui/react/macro';
import { Dialog, Kbd } from '@mikomi/ui';
import { printedKeys } from './key-sequence.ts';
import styles from './keyboard-help.module.css';
import { type Shortcut, useShortcuts } from './shortcuts.tsx';
import { useSingleKeys } from './single-keys.ts';

/** Every key that works on this page. */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const areSingleOn = useSingleKeys();
  /** What every field that is edited in its place hears. */
  const ofFields: readonly Shortcut[] = [
    { keys: 'Enter', label: t`Keep what you typed`, group: t`In a field` },
    { keys: 'Escape', label: t`Leave it as it was`, group: t`In a field` },
  ];
  const acting = useShortcuts()
    .list()
    .filter(({ keys, run }) => areSingleOn || run === undefined || keys.startsWith('mod+'));
  const groups = Map.groupBy([...acting, ...ofFields], ({ group }) => group);
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  return (
    <Dialog isOpen onClose={onClose} title={t`Keyboard`} closeLabel={t`Close`} size="medium">
      <p className={styles.note}>
        {areSingleOn
          ? t`Single keys can be switched off under Settings, Profile.`
          : t`Single keys are switched off on this device. Settings, Profile, switches them on.`}
      </p>
      <div className={styles.groups}>
        {[...groups].map(([group, shortcuts]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {shortcuts.map(({ keys, label }) => (
                <div key={keys} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>
                    {printedKeys(keys, isMac).map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
