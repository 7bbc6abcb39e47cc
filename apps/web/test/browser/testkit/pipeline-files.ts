import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A sales pipeline as another product exports it: 40 rows of 20 people, 14 won, 9 lost, 17 open. */
export const PIPELINE_FILE = join(import.meta.dirname, '../fixtures/pipeline.csv');

/** The same as a Japanese spreadsheet saves it: Japanese headings and stages, Shift_JIS, CRLF. */
export const JAPANESE_PIPELINE_FILE = join(import.meta.dirname, '../fixtures/pipeline.ja.csv');

/** Gives a file to the page as a person does: by its button. */
export async function chooseFile(page: Page, button: Locator, path: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await button.click();
  await (await asked).setFiles(path);
}
