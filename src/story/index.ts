/** The story API: the package entry `factbox/story`. No DOM, no lit. */
export type * from './types.js';
export type { CodeColumn, EventColumns } from './columns.js';
export { problemText } from './problem.js';
export type { Problem } from './problem.js';
export { parseStory } from './parse.js';
export type { ParseResult } from './parse.js';
export type { StoryInput } from './schema.js';
export { isWithin, order, parseEdtf, periodOf, walk } from './edtf.js';
export type { Edtf, EdtfDate, EdtfEnd, EdtfTime } from './edtf.js';
export { bounds, isNumeric } from './quantity.js';
export type { Bounds } from './quantity.js';
export { actor, factsAbout, factsBy, factsWithin, history, place, record, rivals, source } from './lookup.js';
export type { FactEntry } from './lookup.js';
export type { Collection, Entry } from './records.js';
export { redact } from './redact.js';
export { slice } from './slice.js';
export type { SliceFigure } from './slice.js';
