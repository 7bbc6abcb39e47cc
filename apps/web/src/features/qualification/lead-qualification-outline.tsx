import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import { usualHeight } from './usual-height.ts';

/** How many lines each part usually has: the score, the potential, and what is to be found out. */
const PARTS = [
  ['score', 5],
  ['potential', 4],
  ['questions', 8],
] as const;

/** The shape of what is said of how good a lead is, as high as it was for the lead before. */
export function LeadQualificationOutline() {
  const { t } = useLingui();
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label={t`How good it is is being read`}
      style={{ minBlockSize: usualHeight() }}
    >
      {PARTS.map(([part, lines]) => (
        <div key={part} style={{ blockSize: `${(lines + 1) * 2 + 1.5}rem` }}>
          <Skeleton width="5rem" />
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
            <div key={line} style={{ blockSize: '2rem' }}>
              <Skeleton width={`${80 - ((line * 17) % 40)}%`} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
