import type { CommandContext } from '../../../platform/context.ts';

/** What was said before the source was connected comes as an import does: nobody is told, no clock starts, and no rule gives it out. */
export function quietly(context: CommandContext): CommandContext {
  return { ...context, origin: 'IMPORT', quiet: true };
}
