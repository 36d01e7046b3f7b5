/** What a network needs beyond `plainView` and `boardScene`: one chunk, fetched when its attributes or its story ask for it. */
export { moreNetworkWords } from '../../words/en.network-more.js';
export { facing } from '../../layout/facing.js';
export { focusOn } from './focus.js';
