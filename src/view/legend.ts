import type { StandingLevel } from '../story/types.js';
import type { Words } from '../words/words.js';
import type { LegendEntry } from './view.js';

const ORDER: readonly StandingLevel[] = [
  'confirmed', 'reported', 'claimed', 'alleged', 'unverified', 'assessed', 'disputed', 'denied', 'retracted',
];

/** The legend: each level that is drawn, as a shape or as a glyph only, in the one order that all figures keep. */
export function standingLegend(shapes: Iterable<StandingLevel>, glyphs: Iterable<StandingLevel>, words: Words): readonly LegendEntry[] {
  const [shaped, named] = [new Set(shapes), new Set(glyphs)];
  return ORDER.filter((level) => shaped.has(level) || named.has(level)).map((level) => ({
    key: level,
    label: words.level[level],
    ...(!shaped.has(level) && { glyph: true }),
  }));
}
