import { useEffect, useState } from 'react';
import { announceMissingPart } from '#app/errors/missing-part.ts';
import { fetchPart } from '#app/fetch-part.ts';

type Reader = typeof import('./enquiry-reader.ts');

/** The rules that enquiries are read by; loaded when there is one to read, for they know the world's phone numbers. */
export function useEnquiryReader(): Reader | undefined {
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    fetchPart(() => import('./enquiry-reader.ts')).then((part) => setReader(part), announceMissingPart);
  }, []);
  return reader;
}
