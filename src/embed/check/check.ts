/**
 * The script of check.html: takes a story and its article, says what is wrong with them and draws the figures. Everything
 * is worked out on the page; it may connect to nothing, by a policy of its own, and it keeps nothing.
 */
import { readFile, type Given } from './files.js';
import { followChoices, showFigures } from './figures.js';
import { judge } from './judge.js';
import { button, byId, make } from './make.js';
import { showResult } from './result.js';

const story = byId<HTMLTextAreaElement>('story');
const article = byId<HTMLTextAreaElement>('article');
/** How long to wait for the next key, in ms. */
const PAUSE = 300;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The story that the figures show. */
let drawn: string | undefined;

/** Says what is known of the two texts. */
function look(): void {
  clearTimeout(timer);
  const isEmpty = !story.value.trim();
  byId('result').hidden = isEmpty;
  if (isEmpty) byId('verdict').textContent = article.value.trim() ? 'The article is here. Now the story.' : '';
  const judgement = isEmpty ? undefined : judge(story.value, article.value);
  if (judgement) showResult(judgement, article.value);
  const text = judgement?.story && story.value;
  if (text !== drawn) showFigures(judgement?.story, judgement?.input);
  drawn = text;
}

function lookSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
}

/** Puts what has come into its fields; what is neither story nor article gets a line. */
function take(given: readonly Given[]): void {
  byId('wrong').replaceChildren(...given.flatMap((one) => {
    if (one.is === 'wrong') return [make('p', {}, one.why)];
    byId<HTMLTextAreaElement>(one.is).value = one.text;
    byId(`${one.is}-name`).textContent = one.name;
    return [];
  }));
  look();
}

const takeFiles = async (files: FileList): Promise<void> => take(await Promise.all([...files].map(readFile)));

async function takeSample(): Promise<void> {
  take((await import('./sample.js')).sample);
}

function follow(): void {
  const files = byId<HTMLInputElement>('files');
  files.addEventListener('change', () => {
    if (files.files) void takeFiles(files.files).then(() => (files.value = '')); // so that the same file can be picked again
  });
  for (const field of [story, article]) {
    field.addEventListener('input', () => {
      byId(`${field.id}-name`).textContent = '';
      lookSoon();
    });
  }
  const over = (is: boolean) => document.body.classList.toggle('over', is);
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? over(false));
  for (const [type, get] of [['drop', (event: Event) => (event as DragEvent).dataTransfer], ['paste', (event: Event) => (event as ClipboardEvent).clipboardData]] as const) {
    addEventListener(type, (event) => {
      over(false);
      const list = get(event)?.files;
      if (!list?.length) return;
      event.preventDefault();
      void takeFiles(list);
    });
  }
  byId('sample').append(button('Show me with a sample', () => void takeSample()));
}

byId('asleep').remove();
byId('page').hidden = false;
follow();
followChoices();
look();
