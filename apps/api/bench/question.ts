/** What the client asks the API, as it asks it: one of its documents with variables, and within what time it should be answered. */
export interface Question {
  readonly name: string;
  readonly document: string;
  /** The variables of each turn: whoever opens records opens another one each time. */
  readonly variables: (turn: number) => object;
  /** Milliseconds that 95 of 100 answers should not exceed. */
  readonly aim: number;
}
