import type { TemplateResult } from 'lit';
import { pictureScene } from '../layout/picture.js';
import type { Scene } from '../layout/scene.js';
import type { FigureView } from '../view/view.js';
import { sceneTemplate } from './scene.js';
import type { Paint } from './shape.js';

/** What a figure becomes in a file of its own. */
export interface Picture {
  readonly view: FigureView;
  /** The drawing at the width asked for. */
  readonly drawing: Scene;
  /** Words above the drawing; empty: none. */
  readonly title: string;
  readonly summary: string;
}

/** The one template behind a reader's download and a server's file. */
export function pictureTemplate({ view, drawing, title, summary }: Picture, paint: Paint): TemplateResult {
  const scene = pictureScene(view, drawing, title, summary);
  return sceneTemplate(scene, `${view.title}. ${view.summary}`, view.storyLang, paint);
}
