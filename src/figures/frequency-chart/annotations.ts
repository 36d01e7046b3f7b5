/** Dated facts on a chart, what is said of its whole span, reading from right to left: one chunk, fetched for any of these. */
export { facing } from '../../layout/facing.js';
export { annotationLane, annotationRows } from './annotation-lane.js';
export { annotationsOf } from './annotations.view.js';
export { spanLane, spanRail, spanWords } from './span.js';
