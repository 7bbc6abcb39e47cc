import type { Refused } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';

type Counted = { readonly kind: 'done'; readonly payload: { readonly count: number } };

/** Says to how many something was done, or why to none. */
export function tellCount(answer: Counted | Refused, say: (count: number) => string): void {
  if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
  else toasts.show({ text: say(answer.payload.count) });
}
