/** Dated facts on a chart: one chunk, fetched where the story has any for it. */
export { annotationLane, annotationRows } from './annotation-lane.js';
export { annotationsOf } from './annotations.view.js';
