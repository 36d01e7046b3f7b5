import type { Id } from '../../story/types.js';
import type { CellView, TableView } from '../../view/view.js';
import { unsaid } from '../../view/unsaid.js';
import { networkWords } from '../../words/en.network.js';
import { readerWords } from '../../words/en.reader.js';
import type { ActorNetworkView, ActorView, InsideView, LineView } from './actor-network.view.js';

type Row = TableView['rows'][number];

/** Every relation as a row: who, what, whom, when and how sure; those inside boxes and those in one actor's eyes too. */
export function actorNetworkTable({ boxes, lines, viewpoints, actors, marks, story, title, words }: ActorNetworkView): TableView {
  const [heads, w] = [readerWords(words), networkWords(words)];
  const end = (id: Id | undefined): CellView => ({ pieces: id === undefined ? [{ text: w.notStated, is: 'soft' }] : [{ text: actors.get(id)?.name ?? id, is: 'name' }] });
  const row = (mark: Id, from: Id | undefined, label: string, to: Id | undefined, notes: readonly string[], struck = false): Row => ({
    mark,
    cells: [
      end(from),
      { pieces: [{ text: label, is: 'story' }, ...notes.map((note) => ({ text: words.semicolon + note, is: 'soft' as const }))], struck },
      end(to),
      { pieces: [], standing: marks.get(mark)?.standing ?? [] },
    ],
  });
  const line = ({ id, from, to, label, notes, standing, struck }: LineView, more: readonly string[] = []) => row(id, from, label, to, [...notes.flatMap(({ text }) => (standing.some(({ full }) => full === text) ? [] : [text])), ...more], struck);
  const within = (host: ActorView): readonly Row[] =>
    host.inside.flatMap((one: InsideView) => {
      const { fact, standing = [] } = marks.get(one.relation) ?? {};
      const notes = fact ? unsaid(fact, story, [one.label, ...standing.map(({ full }) => full)], words) : [];
      return [row(one.relation, one.id, one.label, host.id, notes), ...within(one)];
    });
  return {
    caption: title,
    columns: [
      { key: 'from', label: heads.from },
      { key: 'relation', label: heads.relation },
      { key: 'to', label: heads.to },
      { key: 'standing', label: heads.standing },
    ],
    rows: [...lines.map((one) => line(one)), ...boxes.flatMap(within), ...viewpoints.flatMap(({ label, lines: seen }) => seen.map((one) => line(one, [label])))],
  };
}
