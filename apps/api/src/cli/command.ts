/** A command of the administrator: what it is for, and what it does with its words. Answers the exit code. */
export interface CliCommand {
  readonly usage: string;
  readonly about: string;
  readonly run: (words: readonly string[]) => Promise<number>;
}
