import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Callout, ProgressBar, Select, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { MissedLeads_SourceFragment } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './missed-leads.module.css';

const MissedLeadsSource = graphql(`
  fragment MissedLeads_Source on Source {
    id
    inlet {
      id
      fetching {
        state
        forms
        formsDone
        fetched
        because {
          message
        }
        nextTryAt
        at
      }
    }
  }
`);

const MissedLeadsMutation = graphql(`
  mutation MissedLeads_Fetch($input: FetchMissedLeadsInput!) {
    fetchMissedLeads(input: $input) {
      ... on FetchMissedLeadsPayload {
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

const SPANS = [7, 30, 90];

/** Leads that forms of ads took in while nobody listened: fetched once more, and taken in once. */
export function MissedLeads({ source }: { readonly source: FragmentType<typeof MissedLeadsSource> }) {
  const { id, inlet } = readFragment(MissedLeadsSource, source);
  const { t } = useLingui();
  const fetchLeads = useCommand(MissedLeadsMutation);
  const fetching = inlet?.fetching ?? null;
  const [forms, setForms] = useState(fetching?.forms.join(', ') ?? '');
  const [days, setDays] = useState('7');
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const begin = async () => {
    setPending(true);
    const asked = forms.split(/[\s,、，]+/).filter((form) => form !== '');
    const answer = await fetchLeads({ input: { sourceId: id, forms: asked, days: Number(days) } });
    setPending(false);
    setFault(answer.kind === 'refused' ? answer.message : undefined);
  };
  return (
    <SettingSection
      title={t`Leads that were missed`}
      about={t`What your forms took in before the source was connected, or while it was not reachable. Who is here already is not taken in twice.`}
    >
      <div className={styles.ask}>
        <TextField
          label={t`IDs of the forms`}
          description={t`In Meta Business Suite under “Instant forms → Form library”; several with a comma between them.`}
          value={forms}
          onChange={(text) => {
            setForms(text);
            setFault(undefined);
          }}
          {...(fault ? { error: fault } : {})}
        />
        <Select
          label={t`From when on`}
          placeholder=""
          value={days}
          onChange={setDays}
          options={SPANS.map((span) => ({
            id: String(span),
            text: plural(span, { one: 'The last # day', other: 'The last # days' }),
          }))}
        />
      </div>
      <div>
        <Button
          isPending={isPending}
          isDisabled={forms.trim() === '' || fetching?.state === 'RUNNING'}
          onPress={() => void begin()}
        >
          {t`Fetch these leads`}
        </Button>
      </div>
      {fetching ? <HowFar fetching={fetching} /> : null}
    </SettingSection>
  );
}

type Fetching = NonNullable<NonNullable<MissedLeads_SourceFragment['inlet']>['fetching']>;

/** How far it got; it follows by itself. */
function HowFar({ fetching }: { readonly fetching: Fetching }) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const { state, forms, formsDone, fetched, because, nextTryAt, at } = fetching;
  const so = plural(fetched, { one: '# lead was fetched', other: '# leads were fetched' });
  const why = because?.message ?? '';
  if (state === 'FAILED')
    return (
      <Callout tone="fault" title={t`Not everything could be fetched`}>
        {fetched > 0 ? formats.sentences([why, t`${so}.`]) : why}
      </Callout>
    );
  if (state === 'DONE')
    return (
      <p className={styles.done} role="status">
        {t`${so}, ${formats.relative(Date.parse(at), now)}.`}
      </p>
    );
  return (
    <div role="status">
      <ProgressBar label={t`Leads are being fetched`} value={formsDone} max={forms.length} text={so} />
      {nextTryAt ? (
        <p className={styles.done}>
          {formats.sentences([
            why,
            t`It is tried again by itself ${formats.relative(Date.parse(nextTryAt), now)}.`,
          ])}
        </p>
      ) : null}
    </div>
  );
}
