import { useLingui } from '@lingui/react/macro';
import { CONTACT_POINT_KINDS, type ContactPointKind } from '@mikomi/domain/parties';
import { Button, Callout, IconChoose, Menu, MenuItem, MenuSection, Switch } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { useChannelWords } from '#app/words/channel-words.ts';
import type { ConsentState } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { useConsentWords } from './consent-words.ts';
import styles from './point-list.module.css';

const ConsentDetails = lazy(() =>
  import('./consent-details.lookup.tsx').then((module) => ({ default: module.ConsentDetails })),
);

const ContactConsentsContact = graphql(`
  fragment ContactConsents_Contact on Contact {
    id
    viewerCanEdit
    doNotContact
    points {
      id
      kind
    }
    consents {
      id
      channel
      state
      basis
      at
    }
    news: consents(purpose: NEWS) {
      id
      channel
      purpose
      state
      basis
      at
    }
    surveys: consents(purpose: SURVEY) {
      id
      channel
      purpose
      state
      basis
      at
    }
  }
`);

const ContactConsentsSet = graphql(`
  mutation ContactConsents_Set($input: SetConsentInput!) {
    setConsent(input: $input) {
      ... on SetConsentPayload {
        commandId
        contact {
          id
          ...ContactConsents_Contact
        }
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

const ContactConsentsMark = graphql(`
  mutation ContactConsents_Mark($input: SetDoNotContactInput!) {
    setDoNotContact(input: $input) {
      ... on SetDoNotContactPayload {
        commandId
        contact {
          id
          ...ContactConsents_Contact
        }
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

const STATES: readonly ConsentState[] = ['UNKNOWN', 'GIVEN', 'REFUSED'];

/** Whether somebody wants to be approached, channel by channel, and how that is known. */
export function ContactConsents({
  contact,
}: {
  readonly contact: FragmentType<typeof ContactConsentsContact>;
}) {
  const { id, viewerCanEdit, doNotContact, points, consents, news, surveys } = readFragment(
    ContactConsentsContact,
    contact,
  );
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const channelWords = useChannelWords();
  const set = useCommand(ContactConsentsSet);
  const mark = useCommand(ContactConsentsMark);
  const showUndo = useUndoToast();
  const [isOpen, setOpen] = useState(false);
  const { purposes, states: words, basis } = useConsentWords();
  const said = new Map(consents.map((each) => [each.channel, each]));
  const besides = [...news, ...surveys];
  const known = ({ basis: code, at }: { readonly basis: string; readonly at: string }) =>
    `${basis(code)}, ${formats.relative(Date.parse(at), now)}`;
  const isShown = (channel: ContactPointKind) =>
    channel === 'PHONE' ||
    channel === 'EMAIL' ||
    said.has(channel) ||
    besides.some((each) => each.channel === channel) ||
    points.some(({ kind }) => kind === channel);
  const say = async (channel: ContactPointKind, state: ConsentState) => {
    const answer = await set({ input: { contactId: id, channel, state } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const name = channelWords[channel];
    const what = t`${name}: ${words[state]}`;
    return showUndo(t`Noted. ${what}`, answer.payload.commandId);
  };
  const leaveAlone = async (isMarked: boolean) => {
    const answer = await mark({ input: { contactId: id, isMarked } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const text = isMarked ? t`Nobody calls or writes to them any more.` : t`They may be approached again.`;
    return showUndo(text, answer.payload.commandId);
  };

  return (
    <section className={styles.section} aria-label={t`May we approach them?`}>
      <h2 className={styles.title}>{t`May we approach them?`}</h2>
      {viewerCanEdit ? (
        <Switch isSelected={doNotContact} onChange={(isMarked) => void leaveAlone(isMarked)}>
          {t`Do not contact`}
        </Switch>
      ) : null}
      {doNotContact ? (
        <Callout tone="signal">{t`They want to be left alone: do not call or write to them.`}</Callout>
      ) : null}
      <ul>
        {CONTACT_POINT_KINDS.filter(isShown).map((channel) => {
          const word = said.get(channel);
          const state = word?.state ?? 'UNKNOWN';
          return (
            <li key={channel} className={styles.point}>
              <span className={styles.kind}>{channelWords[channel]}</span>
              <span className={styles.value} data-refused={state === 'REFUSED' || undefined}>
                {purposes.SALES}: {words[state]}
                {word ? (
                  <span className={styles.basis} title={formats.instant(Date.parse(word.at))}>
                    {known(word)}
                  </span>
                ) : null}
                {besides
                  .filter((each) => each.channel === channel)
                  .map((each) => (
                    <span key={each.id} className={styles.basis} title={formats.instant(Date.parse(each.at))}>
                      {purposes[each.purpose]}: {words[each.state]} · {known(each)}
                    </span>
                  ))}
              </span>
              {viewerCanEdit ? (
                <Menu
                  label={channelWords[channel]}
                  placement="bottom end"
                  trigger={
                    <Button
                      size="small"
                      variant="quiet"
                      aria-label={t`Change whether we may approach them: ${channelWords[channel]}`}
                      trailing={<IconChoose aria-hidden="true" />}
                    >
                      {t({ message: 'Change', context: 'a consent' })}
                    </Button>
                  }
                >
                  <MenuSection
                    title={channelWords[channel]}
                    selectionMode="single"
                    selected={[state]}
                    onSelect={([chosen]) =>
                      chosen && chosen !== state ? void say(channel, chosen as ConsentState) : undefined
                    }
                  >
                    {STATES.map((each) => (
                      <MenuItem key={each} id={each} text={words[each]} />
                    ))}
                  </MenuSection>
                </Menu>
              ) : null}
            </li>
          );
        })}
      </ul>
      <div className={styles.more}>
        <Button size="small" variant="quiet" onPress={() => setOpen(true)}>
          {t`All purposes and history`}
        </Button>
      </div>
      {isOpen ? (
        <Suspense fallback={null}>
          <ConsentDetails contactId={id} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
