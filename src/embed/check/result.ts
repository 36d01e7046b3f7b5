import { reportText, type Finding } from '../../check/index.js';
import { record } from '../../story/lookup.js';
import type { Story } from '../../story/types.js';
import { articleText, findingId, markId } from './article.js';
import type { Judgement, Placed } from './judge.js';
import { button, byId, make } from './make.js';

/** How many of a list are shown: a story with more is mended from the top. */
const MOST = 200;

/** Puts the cursor into the story's text, at the place of a problem. */
function goTo({ line, column }: Placed['place']): void {
  const field = byId<HTMLTextAreaElement>('story');
  const lines = field.value.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const at = before + Array.from(lines[line - 1] ?? '').slice(0, column - 1).join('').length;
  field.focus();
  field.setSelectionRange(at, before + (lines[line - 1]?.length ?? 0));
  field.scrollTop = (line - 3) * parseFloat(getComputedStyle(field).lineHeight);
}

/** What a record is called, if it is called anything. */
function nameOf(story: Story, id: string): string {
  const found = record(story, id)?.record as { readonly name?: string; readonly label?: string } | undefined;
  return found?.name ?? found?.label ?? '';
}

/** Where it is, what was expected there, what is there. */
const problemLine = ({ path, expected, found, place }: Placed, what: readonly (Node | string)[] = []): HTMLElement[] => [
  make('p', {}, button(`Line ${place.line}, column ${place.column}`, () => goTo(place)), ' ', make('code', {}, path || 'story'), ...what),
  make('p', {}, make('b', {}, 'expected'), ` ${expected}, `, make('b', {}, 'got'), ` ${found}`),
];

function findingItem(finding: Placed & Finding, number: number, story: Story): HTMLElement {
  const { id, at, rule } = finding;
  const name = id === undefined ? '' : nameOf(story, id);
  const what = id === undefined ? [] : [' in ', make('b', {}, id), ...(name ? [' ', make('span', { lang: story.lang, dir: 'auto' }, `“${name}”`)] : [])];
  const lead = (): Node | string => {
    if (!at) return 'no place in the article';
    const place = `line ${at.line}, column ${at.column}`;
    return at.in === undefined ? make('a', { href: `#${markId(number)}` }, `article, ${place}`) : `correction “${at.in}”, ${place}`;
  };
  return make('li', { id: findingId(number), tabindex: '-1' }, ...problemLine(finding, what), make('p', { class: 'soft' }, `${rule} · `, lead()));
}

/** A heading and a list under it; nothing where the list is empty. */
function list(title: string, items: readonly HTMLElement[], tag: 'ul' | 'ol' = 'ul'): HTMLElement[] {
  if (!items.length) return [];
  const more = items.length - MOST;
  return [make('h3', {}, `${title} (${items.length})`), make(tag, {}, ...items.slice(0, MOST)), ...(more > 0 ? [make('p', {}, `${more} more are not shown.`)] : [])];
}

/** Lines as the command line has them, without what the heading says already. */
const lines = (text: string, start: string): HTMLElement[] =>
  text.split('\n').filter((line) => line).map((line) => make('li', {}, line.replace(start, '')));

/** Shows what has been found, the sentence first. */
export function showResult({ verdict, ok, problems, warnings, findings, report, story }: Judgement, article: string): void {
  byId('verdict').textContent = verdict;
  byId('result').dataset['ok'] = String(ok);
  const none = { findings: [], records: 0 };
  byId('found').replaceChildren(
    ...list('Problems in the story', problems.map((problem) => make('li', {}, ...problemLine(problem)))),
    ...(story ? list('Problems with the article', findings.map((finding, i) => findingItem(finding, i + 1, story)), 'ol') : []),
    ...list('Warnings', warnings.map((warning) => make('li', {}, ...problemLine(warning)))),
  );
  byId('beside').replaceChildren(
    ...(report ? list('Not checked', lines(reportText({ ...none, unchecked: report.unchecked, editorial: [] }), 'not checked: ')) : []),
    ...(report ? list('Added by an editor', lines(reportText({ ...none, unchecked: [], editorial: report.editorial }), 'added by an editor: ')) : []),
  );
  const marked = byId('article-marked');
  marked.hidden = !findings.some(({ at }) => at);
  byId('article-text').replaceChildren(...(story && !marked.hidden ? articleText(article, findings, story) : []));
  if (story) byId('article-text').lang = story.lang;
}
