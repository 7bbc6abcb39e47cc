import type { Page } from 'playwright-core';
import { openPage, test } from '../harness/open-page.ts';
import { expectOnTheBoard } from '../testkit/board.ts';
import { expectFits } from '../testkit/expect-fits.ts';
import { somebody } from '../testkit/front-door.ts';
import { chooseFile, JAPANESE_PIPELINE_FILE } from '../testkit/pipeline-files.ts';
import { nearMoment, untilReminded } from '../testkit/reminder.ts';
import { toast } from '../testkit/toast.ts';

test('a newcomer does the same on a phone and in Japanese', async () => {
  const page = await openPage({ width: 'phone', locale: 'ja' });
  await signsUp(page);
  await importsThePipeline(page);
  await findsALead(page);
  await promisesForANearMoment(page);
  await logsACall(page);
  await untilReminded(page, 'の予定があります');
  await winsIt(page);
  await expectOnTheBoard(page, 'Rina Mori', ['1', '1', '0', '100%', '47万円']);
  await expectFits(page);
  await toast(page, '受注しました').getByRole('button', { name: '元に戻す' }).click();
  await expectOnTheBoard(page, 'Rina Mori', ['–', '0', '0', '–', '¥0']);
}, 240_000);

async function signsUp(page: Page): Promise<void> {
  const { name, email, password } = somebody('田中 愛子');
  await page.goto('/sign-up');
  await page.getByLabel('お名前').fill(name);
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード', { exact: true }).fill(password);
  await page.getByLabel('組織の名前').fill('青葉商事');
  await page.getByRole('button', { name: '組織をつくる' }).click();
  await page.getByRole('heading', { name: '今日の予定' }).waitFor();
}

async function importsThePipeline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'そのほか' }).click();
  await page.getByRole('menuitem', { name: '取り込み' }).click();
  await chooseFile(page, page.getByRole('button', { name: 'ファイルを選ぶ' }), JAPANESE_PIPELINE_FILE);
  await page.getByText('shift_jis').waitFor();
  await page.getByRole('button', { name: '次へ' }).click();
  await page.getByRole('button', { name: '次へ' }).click();
  await page.getByRole('heading', { name: '40行を取り込みます' }).waitFor();
  await expectFits(page);
  await page.getByRole('button', { name: '40行を取り込む' }).click();
  await page.getByRole('link', { name: '取り込んだものを見る' }).click();
}

async function findsALead(page: Page): Promise<void> {
  const search = page.getByRole('searchbox', { name: '見込みを検索' });
  await page.getByText('40件').waitFor();
  await page.getByRole('radio', { name: '進行中' }).click({ force: true });
  await page.getByText('17件').waitFor();
  await search.fill('1322');
  await page.getByText('1件', { exact: true }).waitFor();
  await search.fill('やまもと');
  await page.getByRole('row', { name: /山本 由美/ }).click();
  await page.getByRole('heading', { name: '山本 由美', level: 1 }).waitFor();
  await expectFits(page);
}

async function logsACall(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '経過' }).click();
  await page.getByRole('textbox', { name: '何がありましたか？' }).fill('電話 5分 見積の件');
  await page.getByRole('button', { name: '記録', exact: true }).click();
  await page.getByRole('list', { name: '経過' }).getByText('見積の件').waitFor();
}

async function promisesForANearMoment(page: Page): Promise<void> {
  await page.getByRole('button', { name: '次の予定を入れる' }).click();
  const { isToday, hour, minute } = nearMoment('Asia/Tokyo');
  await page.getByRole('button', { name: isToday ? '今日' : '明日' }).click();
  await page.getByRole('spinbutton', { name: /時, 時刻/ }).click();
  await page.keyboard.type(`${hour}`.padStart(2, '0') + `${minute}`.padStart(2, '0'));
  await page.getByRole('button', { name: '予定する', exact: true }).click();
  await page.getByRole('button', { name: /完了/ }).waitFor();
}

async function winsIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: '受注', exact: true }).first().click();
  await page.getByRole('textbox', { name: '受注金額' }).fill('470000');
  await page.getByRole('button', { name: '受注にする' }).click();
  await toast(page, '受注しました').waitFor();
  await page.getByRole('link', { name: '分析' }).click();
}
