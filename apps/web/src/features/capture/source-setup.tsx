import { useLingui } from '@lingui/react/macro';
import { Callout, Disclosure } from '@mikomi/ui';
import { useState } from 'react';
import { CopyLine } from '#app/form/copy-line.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { InletKind } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ExampleRequest } from './example-request.tsx';
import { SETUP_STEPS } from './setup-steps.ts';
import { SourceSecret } from './source-secret.tsx';
import styles from './source-setup.module.css';

const SourceSetupSource = graphql(`
  fragment SourceSetup_Source on Source {
    id
    kind
    inlet {
      id
      address
      isReachable
      health {
        lastReceivedAt
      }
      secrets {
        name
        ...SourceSecret_InletSecret
      }
    }
  }
`);

/** How a source is connected: its address, what is to be done in the other system, and what is agreed with it. */
export function SourceSetup({ source }: { readonly source: FragmentType<typeof SourceSetupSource> }) {
  const { id, kind, inlet } = readFragment(SourceSetupSource, source);
  const { t, i18n } = useLingui();
  const [chosen, setChosen] = useState<boolean>();
  if (inlet === null) return null;
  const steps = SETUP_STEPS[kind as InletKind] ?? [];
  const hasBegun = inlet.health.lastReceivedAt !== null;
  return (
    <>
      <SettingSection
        title={t({ message: 'Address', context: 'where requests are sent' })}
        about={t`Enquiries are posted here. Whoever knows the address can send, so treat it like a password.`}
      >
        <CopyLine
          label={t({ message: 'Address', context: 'where requests are sent' })}
          text={inlet.address}
        />
        {inlet.isReachable ? null : (
          <Callout tone="signal" title={t`Nobody on the internet can reach this address`}>
            {t`Whoever runs the server sets PUBLIC_URL to the https address under which it is reached from outside. The address above follows by itself.`}
          </Callout>
        )}
      </SettingSection>
      <Disclosure
        title={t`What to do in the other system`}
        isExpanded={chosen ?? !hasBegun}
        onExpandedChange={setChosen}
      >
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step.id}>{i18n._(step)}</li>
          ))}
        </ol>
        {kind === 'WEBHOOK' || kind === 'CALL_WEBHOOK' ? (
          <ExampleRequest kind={kind} address={inlet.address} />
        ) : null}
      </Disclosure>
      {inlet.secrets.length > 0 ? (
        <SettingSection
          title={t`Keys`}
          about={t`They are kept sealed. What you copied from elsewhere is never shown again.`}
        >
          <ul className={styles.secrets}>
            {inlet.secrets.map((secret) => (
              <li key={secret.name}>
                <SourceSecret sourceId={id} secret={secret} />
              </li>
            ))}
          </ul>
        </SettingSection>
      ) : null}
    </>
  );
}
