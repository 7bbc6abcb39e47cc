import type { Locator, Page } from 'playwright-core';
import type { Seat } from './desk.ts';

export type Field = { readonly id: string; readonly key: string };

/** Defines a field as the settings do. */
export async function define(
  desk: Seat,
  record: string,
  label: string,
  type: string,
  more: object = {},
): Promise<Field> {
  const input = { record, label, type, ...more };
  return (await desk.does('createCustomField', input, 'customField { id key }')).customField;
}

/** The line of one field in a list of facts. */
export const fact = (page: Page, label: string): Locator =>
  page.locator('.ui-fact').filter({ has: page.locator('.ui-fact-term', { hasText: label }) });

/** Waits until a field says something. */
export const says = (page: Page, label: string, text: string) =>
  fact(page, label).filter({ hasText: text }).waitFor();

/** Opens the editor of a fact. */
export const edit = (page: Page, label: string) =>
  page.getByRole('button', { name: `Edit ${label}` }).click();
