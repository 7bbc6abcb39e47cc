import { useMedia } from '../use-media.ts';

const PHONE = '(max-width: 48rem)';
const THUMB = '(pointer: coarse)';

export const useIsPhone = () => useMedia(PHONE);

/** The height of a row in px, as the tokens have it: 36 for a mouse, 44 for a thumb, two lines on a phone. */
export function useRowHeight(isPhone: boolean): number {
  const isThumb = useMedia(THUMB);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return rem * (isPhone ? 4 : isThumb ? 2.75 : 2.25);
}
