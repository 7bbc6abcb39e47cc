let height: number | undefined;

/** How high the part on how good a lead is was last, in pixels; undefined before the first. */
export const usualHeight = (): number | undefined => height;

/** Remembers how high the part is, for the outline of the next lead. */
export function rememberHeight(part: HTMLElement | null): void {
  if (part) height = part.offsetHeight;
}
