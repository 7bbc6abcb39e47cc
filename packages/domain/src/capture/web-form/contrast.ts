const HEX = /^#[0-9a-f]{6}$/;

/**
 * Whether a text is a colour as forms keep them: #rrggbb.
 * Source: the HTML standard, a valid simple color, in its lower-case spelling.
 */
export function isColour(text: string): boolean {
  return HEX.test(text);
}

/**
 * How far two colours stand apart, from 1 to 21.
 * Source: WCAG 2.2, definitions of contrast ratio and of relative luminance.
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Black or white, whichever is read better on a colour.
 * Source: WCAG 2.2, definition of contrast ratio: the one that stands further apart.
 */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  return contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';
}

function luminance(colour: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
