import type { CommandContext } from '../../../platform/context.ts';

/** What forms are shown among. */
export type FormSurroundings = Pick<CommandContext, 'database' | 'now' | 'hooks' | 'product'>;
