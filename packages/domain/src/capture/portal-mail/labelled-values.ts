import type { InboundField } from '../inbound.ts';
import { isRule, labelForm, linesOf } from './mail-lines.ts';

/** 【お名前】田中, ■お名前：田中, Name: Mei, お名前\t田中 */
const PAIR =
  /^[\s>]*(?:[■□●○◆◇▼▽★☆※・*-]\s*)?(?:【([^】]{1,40})】|\[([^\]]{1,40})\]|［([^］]{1,40})］|([^\s：:=\t][^：:=\t]{0,39}?)\s*(?:：|:(?!\/\/)|＝|=(?!=)|\t))[\s：:]*(.*)$/u;

/** ■お名前, with the value on the next line. The label begins and ends with a sign, so that blanks are tried in one way only. */
const HEADING =
  /^[\s>]*(?:[■□●○◆◇▼▽★☆]\s*([^\s：:](?:[^：:]{0,38}[^\s：:])?)|【([^】]{1,40})】|\[([^\]]{1,40})\])\s*$/u;

/**
 * The values of a mail that a machine wrote, by the labels in front of them or above them, in their order; a mail that a person
 * wrote has few or none.
 * Source: ours, because the notices of portals and web forms have no common format but this one: a label, a sign, a value.
 */
export function labelledValues(text: string): readonly InboundField[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    const labelled = readLabel(line);
    if (labelled === undefined) return [];
    const value = labelled.value || below(lines, index);
    return value === '' ? [] : [{ name: labelled.label, value }];
  });
}

/** The label that a line begins with, and what stands behind it; undefined where it begins with none. */
export function readLabel(line: string): { readonly label: string; readonly value: string } | undefined {
  const heading = HEADING.exec(line);
  const pair = heading ? null : PAIR.exec(line);
  const [label] = (heading ?? pair ?? []).slice(1, heading ? 4 : 5).filter((each) => each !== undefined);
  if (label === undefined || labelForm(label) === '') return undefined;
  return { label: label.trim(), value: (pair?.[5] ?? '').trim() };
}

/** Whether a value can't go on there: a line that draws one, or one with a label of its own. */
export function beginsAnew(line: string): boolean {
  return isRule(line) || HEADING.test(line) || PAIR.test(line);
}

/** What stands right below a label, where no other begins there. */
function below(lines: readonly string[], index: number): string {
  const next = lines[index + 1] ?? '';
  return beginsAnew(next) ? '' : next.trim();
}
