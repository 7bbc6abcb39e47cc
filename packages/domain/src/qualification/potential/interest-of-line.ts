import type { LineState } from '../../leads/index.ts';
import type { Interest } from './potential.ts';

const BY_STATE: Readonly<Record<LineState, Interest>> = {
  INTERESTED: 'SOME',
  OFFERED: 'SOME',
  WON: 'STRONG',
  LOST: 'NONE',
};

/**
 * How much they want the product of a line: as somebody asked them, else as far as the line has come.
 * Source: ours, because whoever asks for a product or lets it be offered wants it somewhat, and nobody asks twice what is seen.
 */
export function interestOfLine(line: {
  readonly state: LineState;
  readonly interest: Interest | null;
}): Interest {
  return line.interest ?? BY_STATE[line.state];
}
