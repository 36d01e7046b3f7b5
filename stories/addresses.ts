// Made-up addresses and what they answer, so that no example needs a network.
import { flood } from './news.js';

const file = (body: string, status = 200) => Promise.resolve(new Response(body, { status }));
const HOST = 'https://lennardport-courier.example';

const answers: Readonly<Record<string, () => Promise<Response>>> = {
  [`${HOST}/river-flood.json`]: () => file(JSON.stringify(flood)),
  [`${HOST}/slow.json`]: () => new Promise(() => {}),
  [`${HOST}/moved.json`]: () => file('', 404),
  [`${HOST}/offline.json`]: () => Promise.reject(new TypeError('offline')),
  [`${HOST}/page.json`]: () => file('<!doctype html><title>Please sign in</title>'),
  [`${HOST}/typing-error.json`]: () => file('{\n  "format": "factbox/1",\n  "id" "river-flood"\n}'),
};

export const at = (name: 'river-flood' | 'slow' | 'moved' | 'offline' | 'page' | 'typing-error'): string => `${HOST}/${name}.json`;

const fetchForReal = window.fetch.bind(window);
window.fetch = (request, init) => {
  const answer = answers[request instanceof Request ? request.url : String(request)];
  return answer ? answer() : fetchForReal(request, init);
};
