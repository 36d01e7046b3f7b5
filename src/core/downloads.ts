import type { Paint } from '../layout/drawn.js';
import { pictureScene } from '../layout/picture.js';
import type { Ink } from '../layout/scene.js';
import { tableCsv } from '../output/csv.js';
import { slice } from '../story/slice.js';
import { parseStory } from '../story/parse.js';
import type { Story } from '../story/types.js';
import type { FigureView, TableView } from '../view/view.js';
import { paintScene } from './canvas.js';
import { make } from './drawing.js';
import type { FileKind } from './frame.js';
import { drawnPicture, type Picture } from './picture.js';

/** Files from a figure: made in the browser when a reader asks for one. */

/** What a file is made from. */
export interface FileSource extends Picture {
  readonly table: TableView;
  /** The story as it came. */
  readonly input: unknown;
  readonly item: string | undefined;
  /** Resolves the colours that the figure has now. */
  readonly figure: Element;
}

/** Colours as they are on the page at this moment, as plain values that hold in a file. */
function pagePaint(figure: Element): Paint {
  const probe = document.createElement('span');
  figure.shadowRoot?.append(probe);
  const known = new Map<Ink, string>();
  for (const ink of ['ground', 'ink', 'soft', 'line', 'rule', 'tint', 'marker', 'confirmed', 'claimed', 'assessed', 'minus', 'plus'] as const) {
    probe.style.color = `var(--${ink})`;
    known.set(ink, getComputedStyle(probe).color);
  }
  probe.remove();
  return (ink) => known.get(ink) ?? 'none';
}

const fontOf = (figure: Element): string => getComputedStyle(figure.shadowRoot?.querySelector('.figure') ?? figure).fontFamily;

/** The picture as SVG text: named groups, live text, resolved colours. */
export function svgText(source: FileSource): string {
  const { figure } = source;
  return new XMLSerializer().serializeToString(make(drawnPicture(source, pagePaint(figure), fontOf(figure))));
}

/** The picture as PNG, two device pixels to one of the drawing. */
async function pngBlob({ view, drawing, title, summary, figure }: FileSource): Promise<Blob> {
  const scene = pictureScene(view, drawing, title, summary);
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * 2;
  canvas.height = scene.height * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  context.scale(2, 2);
  paintScene(context, scene, pagePaint(figure), fontOf(figure));
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the canvas gives no picture'))), 'image/png'));
}

/** A copy that inherits nothing: old libraries give arrays a `toJSON` that spoils them. */
const bare = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : (Object.setPrototypeOf(Array.isArray(value) ? value.map(bare) : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bare(part)])), null) as unknown);

function whole(input: unknown): Story {
  const result = parseStory(input);
  const story = result.ok ? result.story : result.partial;
  if (!story) throw new Error('the story cannot be read');
  return story;
}

/** What a figure needs of its story, as JSON; `input` is the story as it came. */
export const storyJson = (input: unknown, figure: FigureView['figure'], item: string | undefined, indent?: number): string =>
  JSON.stringify(bare(slice(whole(input), figure, item)), null, indent);

/** The file's content. */
export async function fileBlob(kind: FileKind, source: FileSource): Promise<Blob> {
  const { view, table, input, item } = source;
  switch (kind) {
    case 'csv':
      return new Blob(['\ufeff', tableCsv(view, table)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([storyJson(input, view.figure, item, 2)], { type: 'application/json' });
    case 'svg':
      return new Blob([svgText(source)], { type: 'image/svg+xml' });
    case 'png':
      return pngBlob(source);
  }
}

/** Offers the file to the reader. false: the page does not allow it, or it could not be made. */
export async function saveFile(kind: FileKind, source: FileSource): Promise<boolean> {
  try {
    const url = URL.createObjectURL(await fileBlob(kind, source));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${[source.view.story.id, source.view.figure, source.item].filter(Boolean).join('-')}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
