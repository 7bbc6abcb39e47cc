import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { StartError } from '../platform/start-error.ts';

/** Reads the words behind a command: its options, and as many files as it takes. A wrong one is told in one line. */
export function readWords<const Options extends ParseArgsOptionsConfig>(
  words: readonly string[],
  usage: string,
  options: Options,
  mostFiles = 0,
) {
  const { values, positionals } = parsed(words, usage, options);
  const extra = positionals[mostFiles];
  if (extra !== undefined)
    throw new StartError(`“${extra}” is a word too many. It is used as: mikomi ${usage}`);
  return { values, files: positionals };
}

function parsed<const Options extends ParseArgsOptionsConfig>(
  words: readonly string[],
  usage: string,
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node goes on with advice on positional arguments.
    const [first] = error.message.split(/\.\s|\n/);
    throw new StartError(`${first?.replace(/\.$/, '')}. It is used as: mikomi ${usage}`);
  }
}
