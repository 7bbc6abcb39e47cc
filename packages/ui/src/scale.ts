/** The whole numbers of one, two or five times a power of ten that divide 0..max into at most `steps` parts. */
export function roundTicks(max: number, steps: number): readonly number[] {
  if (!(max > 0)) return [0];
  const rough = max / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const count = Math.ceil(max / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places values from left to right over a zero base: y = height stands for 0, y = 0 for `max`. */
export function placePoints(
  values: readonly number[],
  max: number,
  width: number,
  height: number,
): readonly Point[] {
  const gap = values.length > 1 ? width / (values.length - 1) : 0;
  return values.map((value, index) => ({
    x: index * gap,
    y: max > 0 ? height - (value / max) * height : height,
  }));
}

/** The SVG path through the points. */
export function linePath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`)
    .join('');
}
