import type { DirectiveResult } from 'lit/directive.js';
import { drawnScene } from '../layout/drawn-scene.js';
import type { Scene } from '../layout/scene.js';
import { drawing } from './drawing.js';

/** A scene in a live template. */
export const sceneTemplate = (scene: Scene, label: string, storyLang: string): DirectiveResult => drawing(() => drawnScene(scene, label, storyLang), scene, label, storyLang);
