import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, type Oklch } from './contrast.ts';

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
const colour = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`;
const pairOfThemes = new RegExp(String.raw`--([\w-]+): light-dark\(\s*${colour},\s*${colour}\s*\)`, 'g');

const read = (parts: readonly (string | undefined)[]): Oklch => {
  const [lightness = 0, chroma = 0, hue = 0] = parts.map(Number);
  return { lightness, chroma, hue };
};

const tokens = new Map(
  [...css.matchAll(pairOfThemes)].map((found) => [
    found[1],
    { light: read(found.slice(2, 5)), dark: read(found.slice(5, 8)) },
  ]),
);

const papers = ['paper', 'paper-raised', 'paper-sunken', 'paper-hover', 'paper-pressed'];
const washes = ['ai-wash', 'ai-wash-hover', 'shu-wash', 'akane-wash'];

/** Ink, what it stands on, and the least contrast: 7 AAA text, 4.5 AA text, 3 marks and edges (WCAG 1.4.3, 1.4.6, 1.4.11). */
const demands: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', [...papers, ...washes], 7],
  ['ink-soft', [...papers, ...washes], 4.5],
  ['ink-soft', ['paper', 'paper-raised'], 7],
  ['ink-faint', [...papers, 'ai-wash', 'ai-wash-hover'], 4.5],
  ['ai-ink', [...papers, 'ai-wash', 'ai-wash-hover'], 4.5],
  ['shu-ink', ['paper', 'paper-raised', 'paper-sunken', 'paper-hover', 'shu-wash', 'ai-wash'], 4.5],
  ['akane-ink', ['paper', 'paper-raised', 'paper-hover', 'akane-wash'], 4.5],
  ['on-ai', ['ai', 'ai-hover', 'ai-pressed'], 4.5],
  ['on-akane', ['akane', 'akane-hover'], 4.5],
  ['on-inverse', ['inverse'], 7],
  ['on-inverse-action', ['inverse'], 4.5],
  ['edge', [...papers, 'ai-wash', 'ai-wash-hover'], 3],
  ['shu', ['paper', 'paper-raised', 'paper-sunken'], 3],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(
    demands.flatMap(([ink, grounds, least]) => grounds.map((ground) => [ink, ground, least] as const)),
  )('%s on %s reaches %s', (ink, ground, least) => {
    const above = tokens.get(ink);
    const below = tokens.get(ground);
    if (!above || !below) throw new Error(`No token ${above ? ground : ink}.`);
    expect(contrast(above[theme], below[theme])).toBeGreaterThanOrEqual(least);
  });
});

test('every token of paper, ink, accent and signal is read', () => {
  expect(tokens.size).toBeGreaterThanOrEqual(30);
});

test('black on white has the contrast the standard names', () => {
  const grey = (lightness: number): Oklch => ({ lightness, chroma: 0, hue: 0 });
  expect(contrast(grey(0), grey(1))).toBeCloseTo(21, 1);
});
