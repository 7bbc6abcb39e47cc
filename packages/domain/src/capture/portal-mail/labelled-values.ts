import type { InboundField } from '../inbound.ts';
import { isRule, labelForm, linesOf } from './mail-lines.ts';

/** 【お名前】田中, ■お名前：田中, Name: Mei, お名前\t田中 */
const PAIR =
  /^[\s>]*(?:[■□●○◆◇▼▽★☆※・*-]\s*)?(?:【([^】]{1,40})】|\[([^\]]{1,40})\]|［([^］]{1,40})］|([^\s：:=\t][^：:=\t]{0,39}?)\s*(?:：|:(?!\/\/)|＝|=(?!=)|\t))[\s：:]*(.*)$/u;

/** ■お名前, with the value on the next line. */
const HEADING = /^[\s>]*(?:[■□●○◆◇▼▽★☆]\s*([^：:]{1,40})|【([^】]{1,40})】|\[([^\]]{1,40})\])\s*$/u;

/**
 * The values of a mail that a machine wrote, by the labels in front of them or above them, in their order; a mail that a person
 * wrote has few or none.
 * Source: ours, because the notices of portals and web forms have no common format but this one: a label, a sign, a value.
 */
export function labelledValues(text: string): readonly InboundField[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    const heading = HEADING.exec(line);
    const pair = heading ? null : PAIR.exec(line);
    const [label] = (heading ?? pair ?? []).slice(1, heading ? 4 : 5).filter((each) => each !== undefined);
    if (label === undefined || labelForm(label) === '') return [];
    const value = (pair?.[5] ?? '').trim() || below(lines, index);
    return value === '' ? [] : [{ name: label.trim(), value }];
  });
}

/** What stands right below a label, where no other begins there. */
function below(lines: readonly string[], index: number): string {
  const next = lines[index + 1] ?? '';
  return isRule(next) || HEADING.test(next) || PAIR.test(next) ? '' : next.trim();
}
