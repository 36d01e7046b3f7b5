import type { Drawn, Paint } from '../layout/drawn.js';
import { drawnScene } from '../layout/drawn-scene.js';
import { pictureScene } from '../layout/picture.js';
import type { Scene } from '../layout/scene.js';
import type { FigureView } from '../view/view.js';

/** What a figure becomes in a file of its own. */
export interface Picture {
  readonly view: FigureView;
  /** The drawing at the width asked for. */
  readonly drawing: Scene;
  /** Words above the drawing; empty: none. */
  readonly title: string;
  readonly summary: string;
}

/** What is behind a reader's download and a server's file. */
export function drawnPicture({ view, drawing, title, summary }: Picture, paint: Paint, font: string): Drawn {
  const scene = pictureScene(view, drawing, title, summary);
  const drawn = drawnScene(scene, `${view.title}. ${view.summary}`, view.storyLang, paint);
  return { ...drawn, set: { ...drawn.set, 'font-family': font, lang: view.words.locale } };
}
