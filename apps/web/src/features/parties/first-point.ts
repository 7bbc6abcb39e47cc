type Point = { readonly kind: string; readonly shown: string };

/** The preferred way to reach somebody by a channel, as it is shown; empty when there is none. */
export const firstPoint = (points: readonly Point[], kind: string): string =>
  points.find((point) => point.kind === kind)?.shown ?? '';
