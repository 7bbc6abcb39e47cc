import { lazyRouteComponent } from '@tanstack/react-router';
import { fetchPart } from './fetch-part.ts';
import { speakLate } from './language/language.ts';

/** A page where people begin: fetched on the way to it, without the words that come late. */
export const firstPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => fetchPart(load), name);

/**
 * A page fetched on the way to it, with the words that come late. Without a connection the page at hand stays, and the way is
 * gone once there is one.
 */
export const latePage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(async () => {
    const [part] = await Promise.all([fetchPart(load), fetchPart(speakLate)]);
    return part;
  }, name);
