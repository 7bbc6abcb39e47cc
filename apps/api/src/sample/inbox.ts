import { createHash, randomBytes } from 'node:crypto';
import type { Locale } from '@mikomi/domain/shared';
import { isRefusal } from '@mikomi/domain/shared';
import { transaction } from '../platform/change/transaction.ts';
import { insert, update } from '../platform/change/write-records.ts';
import type { CommandContext } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import * as capture from '../rooms/capture/index.ts';
import * as leads from '../rooms/leads/index.ts';

const NAMES: Readonly<Record<Locale, string>> = { en: 'Website of the fair', ja: '展示会の特設サイト' };

/** What came, with how many hours ago: what is understood, what is said again, and one of each that waits for a person. */
const CAME: Readonly<Record<Locale, readonly (readonly [number, string])[]>> = {
  en: [
    [
      50,
      json({
        name: 'Clara Lindqvist',
        email: 'clara.lindqvist@lindqvist-print.example',
        company: 'Lindqvist Print',
        message: 'We saw the interactive display at your stand. What does it cost for three rooms?',
      }),
    ],
    [
      26,
      json({
        name: 'Clara Lindqvist',
        email: 'clara.lindqvist@lindqvist-print.example',
        message: 'One more question: how long does the installation take?',
      }),
    ],
    [20, json({ q1: 'Tomás Herrera, Herrera Logística', q2: 'Please send the price list.' })],
    [9, '{"name": "Ines Moreau", "email": "ines.moreau@moreau.exam'],
    [
      3,
      json({
        name: 'Best Rank',
        email: 'sales@rank.example',
        message:
          'Be first! http://rank-1.example http://rank-2.example http://rank-3.example http://rank-4.example',
      }),
    ],
  ],
  ja: [
    [
      50,
      json({
        お名前: '三浦 香織',
        メールアドレス: 'miura@miura-insatsu.example',
        会社名: '三浦印刷株式会社',
        お問い合わせ内容: '展示会で電子黒板を拝見しました。会議室3室分のお見積りをお願いします。',
      }),
    ],
    [
      26,
      json({
        お名前: '三浦 香織',
        メールアドレス: 'miura@miura-insatsu.example',
        お問い合わせ内容: '追加の質問です。設置作業には何日ほどかかりますか。',
      }),
    ],
    [20, json({ q1: '石田 亮太（石田運輸）', q2: '価格表を送ってください。' })],
    [9, '{"お名前": "森 彩香", "メールアドレス": "mori@mori-shoji.exam'],
    [
      3,
      json({
        お名前: '検索順位アップ',
        メールアドレス: 'sales@rank.example',
        お問い合わせ内容:
          '必ず1位に！ http://rank-1.example http://rank-2.example http://rank-3.example http://rank-4.example',
      }),
    ],
  ],
};

function json(fields: Readonly<Record<string, string>>): string {
  return JSON.stringify(fields);
}

/** A source of somebody's to which a website posts, with what came in the last days, read by the rules of every source. */
export async function addInbox(context: CommandContext, locale: Locale, ownerId: string): Promise<void> {
  const opened = await transaction(context, 'load-sample', async (tx) => {
    const sourceId = await leads.addSource(tx, NAMES[locale], 'WEBHOOK');
    if (isRefusal(sourceId)) return sourceId;
    await update(tx, leads.sourceRecord, [{ id: sourceId, ownerRule: 'MEMBER', ownerId }]);
    const id = newId();
    const key = randomBytes(16).toString('base64url');
    await insert(tx, capture.inletRecord, [{ id, sourceId, key, createdAt: tx.now() - 3 * 86_400_000 }]);
    return { id };
  });
  if (isRefusal(opened)) throw new Error(opened.because);
  for (const [hoursAgo, text] of CAME[locale])
    await capture.keepDelivery(context, {
      inletId: opened.id,
      fingerprint: createHash('sha256').update(text).digest('base64url'),
      contentType: 'application/json',
      headers: {},
      query: '',
      body: Buffer.from(text),
      receivedAt: context.now() - hoursAgo * 3_600_000,
    });
  await capture.readNow(context, opened.id);
}
