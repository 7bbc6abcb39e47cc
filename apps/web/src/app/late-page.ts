import { lazyRouteComponent } from '@tanstack/react-router';
import { fetchPart } from './fetch-part.ts';
import { speakLate } from './language/language.ts';

/** A page fetched on the way to it. Without a connection the page at hand stays, and the way is gone once there is one. */
export const latePage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => fetchPart(load), name);

/** As {@link latePage}, with the words that come late: some of its own stand among them. */
export const wordedPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(async () => {
    const [part] = await Promise.all([fetchPart(load), fetchPart(speakLate)]);
    return part;
  }, name);
