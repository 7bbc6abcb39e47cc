/**
 * What a manager sees first. It reads everything, so nothing reads it.
 *
 * @module
 */

export { assembleOverview, type MoneyTile, type News, OVERVIEW, type Tile } from './overview.ts';
export { monthsToDraw, pointsOf, type SeriesStep, stepOf, yearBefore } from './series.ts';
