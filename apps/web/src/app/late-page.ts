import { lazyRouteComponent } from '@tanstack/react-router';
import { fetchPart } from './fetch-part.ts';

/** A page fetched on the way to it. Without a connection the page at hand stays, and the way is gone once there is one. */
export const latePage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => fetchPart(load), name);
