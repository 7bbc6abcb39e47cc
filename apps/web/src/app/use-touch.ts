import { useMedia } from './use-media.ts';

/** Whether this device is worked with fingers alone: nothing points, nothing is dragged here, no keys are at hand. */
export const useTouch = (): boolean => useMedia('(hover: none) and (pointer: coarse)');
