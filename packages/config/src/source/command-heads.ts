import type { Finding, SourceFile } from './source-file.ts';

const REASON =
  'A command says its invariants, its locks and its changes at its top; what is no command stands beside the folder.';
const COMMAND = /^apps\/api\/src\/rooms\/[^/]+\/commands\/[^/]+(?<!\.test)\.ts$/;
const HEAD = /^\/\/ Invariants: .+\n(?:\/\/ .+\n)*?\/\/ Locks: .+\n(?:\/\/ .+\n)*?\/\/ Changes: .+\n/;

/** Refuses a command that does not begin by saying what it keeps, holds and changes. */
export function headlessCommands({ path, text }: SourceFile): readonly Finding[] {
  return COMMAND.test(path) && !HEAD.test(text)
    ? [{ rule: 'command-heads', path, line: 1, reason: REASON }]
    : [];
}
