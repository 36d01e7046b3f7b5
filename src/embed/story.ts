/** `<factbox-story>` for the script tag: a module of its own, so that the entry asks for nothing by name. */
import '../core/story-element.js';
