import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ChatExport, isTold } from '@mikomi/domain/capture';
import { Select } from '@mikomi/ui';
import { formatInstant } from '#app/formats/formats.ts';
import styles from './chat-read.module.css';

type ChatReadProps = {
  readonly chat: ChatExport;
  /** Where the telephone was that exported it. */
  readonly timeZone: string;
  readonly onZone: (zone: string) => void;
};

/** What was read of a chat: how much, from when to when, its last words, and in which zone its times are. */
export function ChatRead({ chat: { messages }, timeZone, onZone }: ChatReadProps) {
  const { t, i18n } = useLingui();
  const [first] = messages;
  const last = messages.at(-1);
  if (!first || !last) return null;
  const from = formatInstant(first.at, { locale: i18n.locale, zone: timeZone });
  const to = formatInstant(last.at, { locale: i18n.locale, zone: timeZone });
  const told = messages.filter(isTold).length;
  const left = messages.length - told;
  const zones = [...new Set([timeZone, ...COMMON])];
  return (
    <div className={styles.read}>
      <p>
        {plural(told, { one: '# message', other: '# messages' })} · {t`${from} to ${to}`}
        {left > 0 ? (
          <>
            {' · '}
            {plural(left, {
              one: '# file was left out of the export',
              other: '# files were left out of the export',
            })}
          </>
        ) : null}
      </p>
      <ul className={styles.last}>
        {messages.slice(-3).map(({ id, author, text, file }) => (
          <li key={id}>
            <strong>{author}</strong> {text || file || <Trans>A file that was left out</Trans>}
          </li>
        ))}
      </ul>
      <Select
        label={t`Time zone of the telephone`}
        placeholder={t`Choose`}
        value={timeZone}
        onChange={(zone) => onZone(zone ?? timeZone)}
        options={zones.map((id) => ({ id, text: id.replaceAll('_', ' ') }))}
      />
    </div>
  );
}

const COMMON = [
  'Asia/Tokyo',
  'Asia/Singapore',
  'Asia/Kolkata',
  'Asia/Dubai',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Australia/Sydney',
];
