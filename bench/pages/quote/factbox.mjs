import { place } from '../ours.mjs';

export const draw = (host, { story }) => place(host, 'factbox-quote-card', { story });
