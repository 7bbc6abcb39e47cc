import { useEffect, useState } from 'react';
import { announceMissingPart } from '#app/errors/missing-part.ts';
import { fetchPart } from '#app/fetch-part.ts';

type Marks = typeof import('./mail-marks.ts');

/** The rules that mails are taught by; loaded when there is one to teach on. */
export function useMailMarks(): Marks | undefined {
  const [marks, setMarks] = useState<Marks>();
  useEffect(() => {
    fetchPart(() => import('./mail-marks.ts')).then((part) => setMarks(part), announceMissingPart);
  }, []);
  return marks;
}
