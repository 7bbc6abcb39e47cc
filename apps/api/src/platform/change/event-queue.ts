/**
 * Events on their way to one reader. It holds so many and no more: when the reader is slower than that, what waits is
 * dropped and one event says so. Ending it wakes a waiting reader, so that nothing outlives its subscription.
 */
export class EventQueue<Event> implements AsyncIterableIterator<Event, undefined> {
  readonly #waiting: Event[] = [];
  readonly #limit: number;
  readonly #overflow: () => Event;
  readonly #onEnd: () => void;
  #reader: ((result: IteratorResult<Event, undefined>) => void) | undefined;
  #ended = false;

  constructor(limit: number, overflow: () => Event, onEnd: () => void = () => {}) {
    this.#limit = limit;
    this.#overflow = overflow;
    this.#onEnd = onEnd;
  }

  push(event: Event): void {
    if (this.#ended) return;
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader) reader({ value: event, done: false });
    else if (this.#waiting.length >= this.#limit)
      this.#waiting.splice(0, this.#waiting.length, this.#overflow());
    else this.#waiting.push(event);
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    const event = this.#waiting.shift();
    if (event !== undefined) return Promise.resolve({ value: event, done: false });
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.#reader = resolve;
    });
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    if (!this.#ended) {
      this.#ended = true;
      this.#waiting.length = 0;
      this.#reader?.({ value: undefined, done: true });
      this.#reader = undefined;
      this.#onEnd();
    }
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** Each event turned into any number of others, one event at a time; ending it ends its source, and so does one that cannot be turned. */
export function spread<From, To>(
  source: AsyncIterableIterator<From, undefined>,
  turn: (event: From) => Promise<readonly To[]>,
): AsyncIterableIterator<To, undefined> {
  const ready: To[] = [];
  // Whoever reads a stream that throws does not end it: its source would be fed for nobody.
  const turnOrEnd = async (event: From) => {
    try {
      return await turn(event);
    } catch (error) {
      await source.return?.();
      throw error;
    }
  };
  const iterator: AsyncIterableIterator<To, undefined> = {
    next: async () => {
      while (ready.length === 0) {
        const { value, done } = await source.next();
        if (done) return { value: undefined, done: true };
        ready.push(...(await turnOrEnd(value as From)));
      }
      return { value: ready.shift() as To, done: false };
    },
    return: async () => {
      ready.length = 0;
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
