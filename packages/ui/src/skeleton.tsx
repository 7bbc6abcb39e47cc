import { classNames } from './class-names.ts';
import './skeleton.css';

export interface SkeletonProps {
  readonly shape?: 'text' | 'title' | 'circle' | 'block' | undefined;
  /** CSS length of the inline side, in the measure of the content it stands for. */
  readonly width?: string | undefined;
  readonly height?: string | undefined;
}

/** Stands where content will be, in its shape. Silent: the surrounding region says `aria-busy`. */
export function Skeleton({ shape = 'text', width, height }: SkeletonProps) {
  const size = { ...(width ? { inlineSize: width } : {}), ...(height ? { blockSize: height } : {}) };
  return (
    <span aria-hidden="true" className={classNames('ui-skeleton', `ui-skeleton-${shape}`)} style={size} />
  );
}
