import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { idsBySide } from './message-ids.ts';
import { readChat } from './read-chat.ts';

const NOW = Date.UTC(2026, 10, 30);
const ABOUT = { zone: 'Asia/Tokyo', now: NOW };

function read(lines: readonly string[], about: Parameters<typeof readChat>[1] = ABOUT) {
  const chat = readChat(lines.join('\n'), about);
  if (isRefusal(chat)) throw new Error(JSON.stringify(chat));
  return chat;
}
const at = (...parts: [number, number, number, number, number, number?]) =>
  Date.UTC(...parts) - 9 * 3_600_000;

describe('a chat that a telephone exported', () => {
  it('is looked at in time that grows with it, whatever it is', () => {
    const before = performance.now();
    expect(isRefusal(readChat(`12/31/23,${' '.repeat(20_000)}x`, ABOUT))).toBe(true);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  test.each<[string, string, number]>([
    ['Android, English, 12 hours', '12/31/23, 9:41\u202fPM - Mei: Hello', at(2023, 11, 31, 21, 41)],
    ['Android, English, 24 hours', '31/12/2023, 21:41 - Mei: Hello', at(2023, 11, 31, 21, 41)],
    ['Android, Japanese', '2023/12/31 21:41 - Mei: Hello', at(2023, 11, 31, 21, 41)],
    ['Android, Japanese, 12 hours', '2023/12/31 午後9:41 - Mei: Hello', at(2023, 11, 31, 21, 41)],
    ['Android, German', '31.12.23, 21:41 - Mei: Hello', at(2023, 11, 31, 21, 41)],
    ['Android, midnight', '12/31/23, 12:05 AM - Mei: Hello', at(2023, 11, 31, 0, 5)],
    ['iOS, English', '\u200e[12/31/23, 9:41:05\u202fPM] Mei: Hello', at(2023, 11, 31, 21, 41, 5)],
    ['iOS, English, 24 hours', '[31/12/2023, 21:41:05] Mei: Hello', at(2023, 11, 31, 21, 41, 5)],
    ['iOS, Japanese', '[2023/12/31 21:41:05] Mei: Hello', at(2023, 11, 31, 21, 41, 5)],
    ['iOS, Japanese, 12 hours', '[2023/12/31 午前9:41:05] Mei: Hello', at(2023, 11, 31, 9, 41, 5)],
    [
      'iOS, unknown to the address book',
      '[31/12/2023, 21:41:05] \u200e~\u202fMei: Hello',
      at(2023, 11, 31, 21, 41, 5),
    ],
  ])('%s', (_, line, when) => {
    expect(read([line]).messages).toMatchObject([{ author: 'Mei', at: when, text: 'Hello' }]);
  });
  it('in the zone of whoever exported it', () => {
    const [message] = read(['2023/12/31 21:41 - Mei: Hello'], { ...ABOUT, zone: 'Europe/Berlin' }).messages;
    expect(message?.at).toBe(Date.UTC(2023, 11, 31, 20, 41));
  });
  it('goes on over lines, empty ones too, and keeps what looks like a time within', () => {
    const { messages } = read([
      '2023/12/31 21:41 - Mei: Hello',
      '',
      '10:30 - fine?',
      '2023/12/31 21:42 - 田中: はい',
    ]);
    expect(messages).toMatchObject([
      { author: 'Mei', text: 'Hello\n\n10:30 - fine?' },
      { author: '田中', text: 'はい' },
    ]);
  });
  it('leaves out what nobody said, and names its files', () => {
    const { messages, authors } = read([
      '[2023/12/31 21:40:00] 田中: \u200eメッセージと通話はエンドツーエンドで暗号化されています。',
      '\u200e[2023/12/31 21:41:05] 田中: \u200e<添付ファイル: 00000012-PHOTO-2023-12-31.jpg>',
      '[2023/12/31 21:41:06] 田中: \u200e画像は含まれていません',
      '[2023/12/31 21:41:07] 田中: \u200eこのメッセージは削除されました。',
      '[2023/12/31 21:41:08] Mei: 見ました\u200e<このメッセージは編集されました>',
      '2023/12/31 21:42 - グループを作成しました',
      '2023/12/31 21:43 - Mei: IMG-1.jpg (file attached)\nこちらです',
      '2023/12/31 21:44 - Mei: <Media omitted>',
    ]);
    expect(messages.map(({ author, text, file }) => [author, text, file])).toEqual([
      ['田中', '', '00000012-PHOTO-2023-12-31.jpg'],
      ['田中', '', ''],
      ['Mei', '見ました', undefined],
      ['Mei', 'こちらです', 'IMG-1.jpg'],
      ['Mei', '', ''],
    ]);
    expect(authors).toEqual([
      { name: 'Mei', messages: 3 },
      { name: '田中', messages: 2 },
    ]);
  });
  it('is refused where it is none', () => {
    for (const text of ['', 'Hello', '99/99/2023, 21:41 - Mei: x', '[31/12/2023, 25:41:00] Mei: x'])
      expect(readChat(text, ABOUT)).toMatchObject({ because: 'chat-unreadable' });
  });
});

describe('days whose order is not told', () => {
  const line = (date: string) => `${date}, 9:41 PM - Mei: x`;
  const dayOfFirst = (dates: readonly string[]) =>
    new Date(read(dates.map(line)).messages[0]?.at ?? 0).toISOString().slice(0, 10);
  it('are settled by a day that no month has', () => {
    expect(dayOfFirst(['3/4/24', '3/13/24'])).toBe('2024-03-04');
    expect(dayOfFirst(['3/4/24', '13/4/24'])).toBe('2024-04-03');
  });
  it('are settled by the course of the chat', () => {
    expect(dayOfFirst(['8/11/24', '9/11/24', '1/12/24'])).toBe('2024-11-08');
  });
  it('are settled by today', () => {
    expect(dayOfFirst(['1/12/26'])).toBe('2026-01-12');
  });
  it('are asked for where nothing settles them, and read as answered', () => {
    const asked = readChat(line('3/4/24'), ABOUT);
    expect(asked).toMatchObject({
      because: 'chat-order-open',
      parameters: {
        sample: '3/4/24',
        orders: ['MDY', 'DMY'],
        readings: [{ day: '2024-03-04' }, { day: '2024-04-03' }],
      },
    });
    expect(read([line('3/4/24')], { ...ABOUT, order: 'DMY' }).messages[0]?.at).toBe(at(2024, 3, 3, 21, 41));
    expect(isRefusal(readChat(line('3/3/24'), ABOUT))).toBe(false);
  });
});

describe('law: a chat', () => {
  const word = fc.stringMatching(/^[a-zぁ-ん]{1,8}$/);
  const said = fc.record({ author: fc.constantFrom('Mei', '田中'), minute: fc.nat(59), text: word });
  it('exported again, longer or by another telephone, has the same ids for the same messages', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 20 }), fc.nat(20), (chat, more) => {
        const sorted = [...chat].sort((a, b) => a.minute - b.minute);
        const two = (minute: number) => String(minute).padStart(2, '0');
        const android = sorted.map(
          ({ author, minute, text }) => `2023/12/31 21:${two(minute)} - ${author}: ${text}`,
        );
        const ios = sorted.map(
          ({ author, minute, text }) => `[2023/12/31 21:${two(minute)}:30] ${author}: ${text}`,
        );
        const ids = read(android).messages.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(read(ios).messages.map(({ id }) => id)).toEqual(ids);
        const shorter = android.slice(0, Math.max(1, more));
        expect(read(shorter).messages.map(({ id }) => id)).toEqual(ids.slice(0, shorter.length));
      }),
    );
  });
  it('has the same ids when the telephone calls the other one by another name', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 20 }), (chat) => {
        const two = (minute: number) => String(minute).padStart(2, '0');
        const exported = (name: string) =>
          read(
            [...chat]
              .sort((a, b) => a.minute - b.minute)
              .map(
                ({ author, minute, text }) =>
                  `2023/12/31 21:${two(minute)} - ${author === 'Mei' ? name : author}: ${text}`,
              ),
          );
        const ids = idsBySide(exported('Mei'), '田中');
        expect(new Set(ids).size).toBe(ids.length);
        expect(idsBySide(exported('+81 90-1234-5678'), '田中')).toEqual(ids);
      }),
    );
  });
  it('of whatever text never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.stringMatching(
          /^\[?\d{1,4}[./]\d{1,2}[./]\d{1,4},? \d{1,2}:\d\d(:\d\d)?( [AP]M)?\]?( - )?[a-z: ]*$/,
        ),
        (text, line) => {
          readChat(`${line}\n${text}\n${line}`, ABOUT);
        },
      ),
    );
  });
});
