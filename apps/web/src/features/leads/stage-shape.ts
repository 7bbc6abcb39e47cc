import type { StatusShape } from '@mikomi/ui';

const ADVANCING = ['open', 'begun', 'half', 'most'] as const;

/** The shape of a stage: won and lost have their own, open ones fill with their place in the pipeline, counted from 0. `kind` is `OPEN`, `WON` or `LOST`. */
export function stageShape(kind: string, position: number): StatusShape {
  if (kind === 'WON') return 'done';
  if (kind === 'LOST') return 'lost';
  return ADVANCING[Math.min(Math.max(position, 0), ADVANCING.length - 1)] ?? 'open';
}
