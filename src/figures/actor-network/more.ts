/** What a network needs beyond `plainView` and `boardScene`: one chunk, fetched when its attributes or its story ask for it. */
export { moreNetworkWords } from '../../words/en.network-more.js';
export { focusOn } from './focus.js';
export { viewpointScene } from './viewpoint-shapes.js';
export { viewpointsOf } from './viewpoints.view.js';
