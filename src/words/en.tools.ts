import type { ToolWords, Words } from './words.js';

const english: ToolWords = {
  find: 'Find an actor',
  nobody: (name) => `No actor is called “${name}”`,
  twoSteps: 'Relations of its neighbours too',
  relationsShown: 'Relations',
  actorsShown: 'Actors',
  tour: (title) => `Tour: ${title}`,
  previous: 'Back',
  next: 'Next',
  endTour: 'End the tour',
  zoom: 'Zoom',
  closer: 'Closer',
  farther: 'Farther',
  whole: 'All of it',
};

/** What a network's tools say, in the language of these words. */
export const toolWords = ({ tools }: Words): ToolWords => tools ?? english;
