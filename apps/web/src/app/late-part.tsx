import { type ComponentType, useEffect, useState } from 'react';
import { announceMissingPart } from './errors/missing-part.ts';
import { fetchPart } from './fetch-part.ts';
import { useResting } from './use-resting.ts';

type LatePartProps = {
  /** Always the same function. */
  readonly load: () => Promise<ComponentType>;
};

/** A part that stands nowhere until the page rests. Where it cannot be loaded, that is said and everything else stays as it is. */
export function LatePart({ load }: LatePartProps) {
  const [Part, setPart] = useState<ComponentType>();
  const isResting = useResting();
  useEffect(() => {
    if (isResting) fetchPart(load).then((part) => setPart(() => part), announceMissingPart);
  }, [isResting, load]);
  return Part ? <Part /> : null;
}
