// As a page does it: the element stands there, and the one script finds it. To feed it otherwise, change `feed`.
const TAG = 'factbox-frequency-chart';

function feed(element, { story, item }) {
  element.story = story;
  if (item !== undefined) element.item = item;
}

/** The figure says once for each story that it is drawn. */
function ready(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener('factbox-ready', resolve, { once: true });
    element.addEventListener('factbox-error', (event) => reject(new Error(event.message ?? 'factbox-error')), { once: true });
  });
}

export async function draw(host, data) {
  const element = document.createElement(TAG);
  feed(element, data);
  const drawn = ready(element);
  host.append(element);
  await drawn;
  const root = element.shadowRoot;
  // Ready comes with the frame; the drawing itself follows in the next animation frame, when its width is known.
  while (!root.querySelector('.plot svg')) await new Promise(requestAnimationFrame);
  return {
    update(next) {
      const again = ready(element);
      feed(element, next);
      return again;
    },
    async resize(width) {
      const before = root.querySelector('.plot svg').getAttribute('width');
      host.style.width = `${width}px`;
      do await new Promise(requestAnimationFrame);
      while (root.querySelector('.plot svg').getAttribute('width') === before);
    },
    spot() {
      const mark = root.querySelectorAll('[data-mark]')[2]; // within the window
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, click: true };
    },
    shown: () => root.querySelector('.evidence:popover-open') !== null,
  };
}
