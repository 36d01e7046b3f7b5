import { place, ready } from '../ours.mjs';

const frame = () => new Promise(requestAnimationFrame);

const DAY = 86_400_000;

/** The times that all contestants start from, as the days that a story's column holds. */
function packed({ columns: { when: times } }) {
  const when = new Int32Array(times.length);
  for (let i = 0; i < times.length; i += 1) when[i] = times[i] / DAY;
  return { columns: { when } };
}

/** To feed it otherwise, change this and what stories.mjs makes. */
const fed = ({ story, item }) => ({ story: story.events?.columns ? { ...story, events: packed(story.events) } : story, item });

export async function draw(host, data) {
  const element = await place(host, 'factbox-frequency-chart', fed(data));
  const picture = () => element.shadowRoot.querySelector('.plot svg');
  // Ready comes with the frame; the drawing itself follows in the next animation frame, when its width is known.
  while (!picture()) await frame();
  return {
    update(next) {
      const again = ready(element);
      Object.assign(element, fed(next));
      return again;
    },
    async resize(width) {
      const before = picture().getAttribute('width');
      host.style.width = `${width}px`;
      do await frame();
      while (picture().getAttribute('width') === before);
    },
    spot() {
      const mark = element.shadowRoot.querySelectorAll('[data-mark]')[2]; // within the window
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, click: true };
    },
    shown: () => element.shadowRoot.querySelector('.evidence:popover-open') !== null,
  };
}
