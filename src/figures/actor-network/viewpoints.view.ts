import { networkWords } from '../../words/en.network.js';
import type { Words } from '../../words/words.js';
import type { ActorNetworkStory } from './actor-network.reading.js';
import { lineView, listNames, type Index } from './lines.js';
import type { ViewpointView } from './plain.view.js';

/** So many viewers one names. */
const FEW = 3;

/** Whose eyes, in the order of the story, and what they see; and that in a sentence. */
export function viewpointsOf(story: ActorNetworkStory, index: Index, words: Words): { readonly viewpoints: readonly ViewpointView[]; readonly sentences: readonly string[] } {
  const w = networkWords(words);
  const seen = story.relations.filter(({ view }) => view !== undefined);
  const viewers = [...new Set(seen.map(({ view }) => view!))];
  const name = (id: string) => index.names.get(id) ?? id;
  return {
    viewpoints: viewers.map((viewer) => ({
      viewer,
      label: w.inView(name(viewer)),
      note: w.notAsFact,
      lines: seen.filter(({ view }) => view === viewer).map((relation) => lineView(story, relation, index, words)),
    })),
    sentences: seen.length ? [w.views(seen.length, viewers.length > FEW ? undefined : listNames(viewers.map(name), words))] : [],
  };
}
