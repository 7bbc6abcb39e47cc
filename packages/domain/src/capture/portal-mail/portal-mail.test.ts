import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { labelledValues } from './labelled-values.ts';
import { proposeMarks } from './propose-marks.ts';
import { findTaught, readTaughtMail } from './read-taught-mail.ts';
import { type MarkedValue, teachMail } from './teach-mail.ts';

const SAMPLE = `お問い合わせがありました。
━━━━━━━━━━━━━━━━
■お名前　　：田中 太郎 様
■フリガナ　：タナカ タロウ
■電話番号　：090-1234-5678
■メール　　：taro@example.jp
【物件名】
ひかりマンション 302
■ご要望
見学したいです。
来週の土曜は空いていますか。
━━━━━━━━━━━━━━━━
配信元：ポータル 電話番号：0120-000-000
`;

const LATER = `新しいお問い合わせです！
==========
■ お名前: 佐藤 花子 様
■ 電話番号 : 080-1111-2222
■ メール: hanako@example.jp
【物件名】
みどりハイツ 101

■ご要望
資料をください。

よろしくお願いします。
==========
配信元: ポータル 電話番号: 0120-000-000
`;

const mark = (name: string, value: string): MarkedValue => {
  const from = SAMPLE.indexOf(value);
  return { name, from, to: from + value.length };
};
const MARKS = [
  mark('contact.name', '田中 太郎'),
  mark('contact.reading', 'タナカ タロウ'),
  mark('contact.phone', '090-1234-5678'),
  mark('contact.email', 'taro@example.jp'),
  mark('物件', 'ひかりマンション 302'),
  mark('lead.note', '見学したいです。\n来週の土曜は空いていますか。'),
];

function read(text: string, marks = MARKS) {
  const lesson = teachMail(SAMPLE, marks);
  if (isRefusal(lesson)) throw new Error(lesson.because);
  return Object.fromEntries(readTaughtMail(lesson, text).map(({ name, value }) => [name, value]));
}

describe('a mail of a portal, taught on one', () => {
  it('is read as it was marked', () => {
    expect(read(SAMPLE)).toEqual({
      'contact.name': '田中 太郎',
      'contact.reading': 'タナカ タロウ',
      'contact.phone': '090-1234-5678',
      'contact.email': 'taro@example.jp',
      物件: 'ひかりマンション 302',
      'lead.note': '見学したいです。\n来週の土曜は空いていますか。',
    });
  });
  it('is read in a later one, however its signs are written, and what it lacks is not made up', () => {
    expect(read(LATER)).toEqual({
      'contact.name': '佐藤 花子',
      'contact.phone': '080-1111-2222',
      'contact.email': 'hanako@example.jp',
      物件: 'みどりハイツ 101',
      'lead.note': '資料をください。\n\nよろしくお願いします。',
    });
  });
  it('a label that begins like another is another one', () => {
    expect(read('■電話番号の確認：済\n■電話番号：03-1234-5678')).toEqual({ 'contact.phone': '03-1234-5678' });
  });
  it('nothing behind a label is nothing', () => {
    expect(read('■お名前：\n■電話番号：03-1234-5678')).toEqual({ 'contact.phone': '03-1234-5678' });
  });
  it('of two lines with one label the marked one is meant', () => {
    const twice = 'お名前: 会社の名\nお名前: 田中\n';
    const from = twice.lastIndexOf('田中');
    const lesson = teachMail(twice, [{ name: 'n', from, to: from + 2 }]);
    if (isRefusal(lesson)) throw new Error();
    expect(readTaughtMail(lesson, 'お名前: あ\nお名前: い')).toEqual([{ name: 'n', value: 'い' }]);
  });
  it('what nothing stands in front of teaches nothing', () => {
    expect(teachMail('田中', [{ name: 'n', from: 0, to: 2 }])).toMatchObject({
      because: 'lesson-without-label',
      path: ['0'],
      parameters: { text: '田中' },
    });
    expect(teachMail('a: b', [{ name: 'n', from: 3, to: 9 }])).toMatchObject({ because: 'lesson-outside' });
    expect(teachMail('a:   ', [{ name: 'n', from: 2, to: 4 }])).toMatchObject({ because: 'lesson-empty' });
  });
  it('is shown where it was marked, so that mending begins with it', () => {
    const lesson = teachMail(SAMPLE, MARKS);
    if (isRefusal(lesson)) throw new Error(lesson.because);
    expect(findTaught(lesson, SAMPLE)).toEqual(MARKS);
    expect(teachMail(SAMPLE, findTaught(lesson, SAMPLE))).toEqual(lesson);
  });
  it('is found again wherever it stood (law)', () => {
    const label = fc.stringMatching(/^[a-z]{2,8}$/);
    const value = fc.stringMatching(/^[A-Z0-9]{1,12}$/);
    const sign = fc.constantFrom(': ', '：', ' = ', '\t');
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 1, maxLength: 6 }),
        value,
        value,
        sign,
        (labels, a, b, s) => {
          const mail = (what: string) => labels.map((each) => `${each}${s}${what}`).join('\n');
          const marks = labels.map((name, index) => {
            const from =
              mail(a).split('\n').slice(0, index).join('\n').length +
              (index > 0 ? 1 : 0) +
              name.length +
              s.length;
            return { name, from, to: from + a.length };
          });
          const lesson = teachMail(mail(a), marks);
          if (isRefusal(lesson)) throw new Error(lesson.because);
          expect(readTaughtMail(lesson, mail(b))).toEqual(labels.map((name) => ({ name, value: b })));
        },
      ),
    );
  });
});

describe('what could be marked in a mail', () => {
  it('is every value with a label, whole, without how somebody is addressed', () => {
    const proposed = proposeMarks(SAMPLE).map(({ label, from, to }) => [label, SAMPLE.slice(from, to)]);
    expect(proposed).toEqual([
      ['お名前', '田中 太郎'],
      ['フリガナ', 'タナカ タロウ'],
      ['電話番号', '090-1234-5678'],
      ['メール', 'taro@example.jp'],
      ['物件名', 'ひかりマンション 302'],
      ['ご要望', '見学したいです。\n来週の土曜は空いていますか。'],
      ['配信元', 'ポータル 電話番号：0120-000-000'],
    ]);
  });
  it('is the same however lines end', () => {
    const windows = SAMPLE.replaceAll('\n', '\r\n');
    expect(proposeMarks(windows).map(({ from, to }) => windows.slice(from, to).replaceAll('\r', ''))).toEqual(
      proposeMarks(SAMPLE).map(({ from, to }) => SAMPLE.slice(from, to)),
    );
  });
  it('teaches, whatever the text is, or is refused (law)', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('■お名前：田中 様', '【物件名】', '', '----', 'Name: Mei', 'x'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        for (const { from, to } of proposeMarks(text)) {
          expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
          expect(to).toBeGreaterThan(from);
          teachMail(text, [{ name: 'n', from, to }]);
        }
      }),
    );
  });
});

describe('labels in a mail', () => {
  it('are looked for in time that grows with the mail, whatever it is', () => {
    const before = performance.now();
    expect(labelledValues(`■${' '.repeat(20_000)}x：`)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
  it('are found without being taught', () => {
    expect(labelledValues(SAMPLE)).toEqual([
      { name: 'お名前', value: '田中 太郎 様' },
      { name: 'フリガナ', value: 'タナカ タロウ' },
      { name: '電話番号', value: '090-1234-5678' },
      { name: 'メール', value: 'taro@example.jp' },
      { name: '物件名', value: 'ひかりマンション 302' },
      { name: 'ご要望', value: '見学したいです。' },
      { name: '配信元', value: 'ポータル 電話番号：0120-000-000' },
    ]);
    expect(labelledValues('Name: Mei\r\nSite: https://a.b/c\nhttps://a.b/d')).toEqual([
      { name: 'Name', value: 'Mei' },
      { name: 'Site', value: 'https://a.b/c' },
    ]);
  });
  it('whatever the text is, nothing throws (law)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
        labelledValues(text);
        const lesson = teachMail(text, [{ name: 'n', from: 0, to: text.length }]);
        if (!isRefusal(lesson)) readTaughtMail(lesson, other);
      }),
    );
  });
});
