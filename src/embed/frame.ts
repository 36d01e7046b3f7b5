/**
 * The script of a page that shows one figure alone, for a frame in another page: makes the figure that the address asks
 * for, unless the page has one, and tells the page around it how high it is. Nothing but numbers leaves the frame.
 */
const query = new URLSearchParams(location.search);
const secret = /[#?&]secret=(\w+)/.exec(location.hash)?.[1];

function said(how: 'late' | 'fault', text: string): Element {
  const words = document.createElement('p');
  words.className = how;
  words.append(text);
  return words;
}

/**
 * What the address asks for as a place of `embed.js`. Anybody can write an address: the stories are those of this page's
 * own host, and no words are taken from it.
 */
function asked(): Element {
  const { figure = '', src, scheme, story: _, heading: _1, summary: _2, ...rest } = Object.fromEntries(query) as Partial<Record<string, string>>;
  const here = new URL(location.href);
  if (!/^[a-z][a-z-]*$/.test(figure)) throw new Error(`figure: expected the name of a figure, as "quote-card", got ${JSON.stringify(figure)}`);
  const address = new URL(src ?? '', here);
  if (!src || address.origin !== here.origin) throw new Error(`src: expected the address of a story on ${here.host}, got ${JSON.stringify(src ?? '')}`);
  const place = document.createElement('div');
  const set = { ...rest, factbox: figure, src: address.href };
  for (const [name, value = ''] of Object.entries(set)) if (/^[a-z][a-z-]*$/.test(name)) place.setAttribute(`data-${name}`, value);
  const words = said('late', `The figure “${figure}” is not drawn: there is none of that name, or its files cannot be loaded.`);
  place.append(words);
  void customElements.whenDefined(`factbox-${figure}`).then(() => words.remove()); // now it says itself what is wrong
  if (rest['lang']) document.documentElement.lang = rest['lang'];
  if (scheme === 'dark' || scheme === 'auto') document.documentElement.style.colorScheme = scheme === 'auto' ? 'light dark' : 'dark';
  return place;
}

let told = 0;
/** Tells the page around: in our own words, in Pym's where that has opened the frame, in WordPress's to which it gave a secret. */
function tell(again = false): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (parent === window || (height === told && !again)) return;
  told = height;
  const send = (message: unknown) => parent.postMessage(message, '*');
  send({ type: 'factbox:height', height });
  const child = query.get('childId');
  if (child) send(['pym', child, 'height', height].join('xPYMx'));
  if (secret) send({ message: 'height', value: Math.min(Math.max(height, 200), 1000), secret });
}

if (!document.querySelector('[data-factbox]') && ![...document.body.querySelectorAll('*')].some(({ localName }) => localName.startsWith('factbox-'))) {
  try {
    document.body.replaceChildren(asked());
  } catch (error) {
    document.body.replaceChildren(said('fault', error instanceof Error ? error.message : String(error)));
  }
}
new ResizeObserver(() => tell()).observe(document.documentElement);
tell(true); // WordPress hides a frame until it speaks, and browsers watch no sizes in a frame that is hidden
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const { type, message } = typeof data === 'object' && data !== null ? (data as { type?: unknown; message?: unknown }) : {};
  if (source === parent && (type === 'factbox:ask' || message === 'ready' || (typeof data === 'string' && data.startsWith('pym')))) tell(true);
});
