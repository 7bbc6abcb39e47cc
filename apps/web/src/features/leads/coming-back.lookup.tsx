import { useLingui } from '@lingui/react/macro';
import { Anchor, Button, Callout } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { Refused } from '#app/graph/use-command.ts';
import { graphql } from '#generated/index.ts';
import styles from './coming-back.module.css';

const ComingBackQuery = graphql(`
  query ComingBack($id: ID!) {
    lead(id: $id) {
      id
      title
      viewerCanEdit
    }
  }
`);

/** What may be told of a lead that the new one may belong to. `lead` is missing when it is not the viewer's to see. */
export type EarlierLead = {
  readonly isOpen: boolean;
  readonly message: string;
  readonly lead?: string;
  /** Missing where it is nobody’s. */
  readonly owner?: string;
  readonly stage: string;
  readonly lastContactOn: string;
};

/** The earlier lead a refusal asks about; undefined for any other refusal. */
export function earlierLeadOf({ code, message, parameters }: Refused): EarlierLead | undefined {
  if (code !== 'OPEN_LEAD_EXISTS' && code !== 'LOST_LEAD_EXISTS') return undefined;
  const facts = parameters as Omit<EarlierLead, 'isOpen' | 'message'>;
  return { ...facts, message, isOpen: code === 'OPEN_LEAD_EXISTS' };
}

/** The question stands below all that was typed: on a phone nobody would see that it is asked. */
function bringIntoView(question: HTMLElement | null) {
  question?.scrollIntoView({ block: 'center' });
}

type ComingBackProps = {
  readonly earlier: EarlierLead;
  readonly slug: string;
  readonly isPending: boolean;
  readonly onContinue: () => void;
  readonly onNew: () => void;
  /** What the lead there would not take. */
  readonly children: ReactNode;
};

/** A customer who comes back: go on with the lead there is, or make a new one. */
export function ComingBack({ earlier, slug, isPending, onContinue, onNew, children }: ComingBackProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const id = earlier.lead ?? '';
  const [{ data, error, fetching }, ask] = useQuery({
    query: ComingBackQuery,
    variables: { id },
    pause: id === '',
  });
  const lead = id === '' ? undefined : data?.lead;
  if (fetching && !data) return null;
  const isUnread = id !== '' && !data && error !== undefined;
  const mayContinue = lead?.viewerCanEdit === true;
  return (
    <section aria-label={t`The lead there is already`} ref={bringIntoView}>
      <Callout title={earlier.message}>
        <p className={styles.facts}>
          {lead ? <Anchor href={`/o/${slug}/leads/${lead.id}`}>{lead.title}</Anchor> : null}
          {lead ? ' · ' : null}
          {earlier.stage} · {earlier.owner ?? t`Nobody’s yet`} ·{' '}
          {t`last contact ${formats.day(earlier.lastContactOn)}`}
        </p>
        {mayContinue ? (
          <>
            <p className={styles.facts}>
              {t`It takes the source and the products from here; the note waits there to be logged.`}
            </p>
            {children}
          </>
        ) : null}
        <p className={styles.facts}>
          {t`A new one is a repeat lead: it stands beside the earlier one, of the same contact or company.`}
        </p>
        {isUnread ? (
          <p className={styles.facts} role="alert">
            {t`The lead could not be read, so it is not known whether you can go on with it.`}
          </p>
        ) : null}
        <div className={styles.acts}>
          {isUnread ? (
            <Button
              autoFocus
              isDisabled={isPending}
              onPress={() => ask({ requestPolicy: 'network-only' })}
            >{t`Try again`}</Button>
          ) : null}
          {mayContinue ? (
            <Button autoFocus isDisabled={isPending} onPress={onContinue}>
              {earlier.isOpen ? t`Go on with it` : t`Open it again`}
            </Button>
          ) : null}
          <Button autoFocus={!mayContinue && !isUnread} isDisabled={isPending} onPress={onNew}>
            {t`Make a new lead`}
          </Button>
        </div>
      </Callout>
    </section>
  );
}
