const FRAME = /^ +at .+(:\d+:\d+\)?|\(<anonymous>\)|\(native\))$/;
const CODE = /^\w{2,40}$/;
const MOST_CAUSES = 5;
const MOST_FRAMES = 30;

interface Thrown {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/**
 * What kind of error it is, with its code, the constraint that refused, and those that caused it. Never a message: the
 * database's, the parsers' and the libraries' quote what people typed.
 */
export function kindOf(error: unknown): string {
  if (error instanceof DescribedError) return error.kind;
  return chainOf(error).map(nameOf).join(' < ');
}

/** Where it happened: the frames of its stack, without the message before them. */
export function placeOf(error: unknown): string {
  const deepest = chainOf(error).findLast((each) => framesOf(each).length > 0);
  return framesOf(deepest).slice(0, MOST_FRAMES).join('\n');
}

/** The same error, fit to be kept where messages are: its kind and place stand in for what it said. */
export function withoutValues(error: unknown): Error {
  return new DescribedError(kindOf(error), placeOf(error));
}

class DescribedError extends Error {
  readonly kind: string;

  constructor(kind: string, place: string) {
    super(`${kind}\n${place}`);
    this.kind = kind;
    this.stack = this.message;
  }
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, constraint } = error as Thrown;
  const more = [code, constraint].filter((each) => typeof each === 'string' && CODE.test(each));
  return [error.name, ...more].join(' ');
}

/** An error, what caused it, and so on; of several at once the first stands for all. */
function chainOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let each = error; each !== undefined && each !== null && chain.length < MOST_CAUSES; ) {
    chain.push(each);
    const { cause, errors } = Object(each) as Thrown;
    each = cause ?? errors?.[0];
  }
  return chain;
}

function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const stack = error.stack ?? '';
  if (error instanceof DescribedError) return stack.split('\n').slice(1);
  const said = stack.indexOf(error.message);
  const lines = stack.slice(said === -1 ? 0 : said + error.message.length).split('\n');
  return lines.slice(lines.findLastIndex((line) => !FRAME.test(line)) + 1);
}
