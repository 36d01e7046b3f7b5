import type { DirectiveResult } from 'lit/directive.js';
import { drawnIcon } from '../layout/drawn.js';
import type { Shape } from '../layout/scene.js';
import { drawing } from './drawing.js';

/** A sample of a drawing's shapes beside words; it repeats what the words say. */
export const icon = (shapes: readonly Shape[], width: number, height: number): DirectiveResult => drawing(() => drawnIcon(shapes, width, height), shapes, width, height);
