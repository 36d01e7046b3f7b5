/** A figure says once for each story that it is drawn, or why it is not. */
export function ready(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener('factbox-ready', resolve, { once: true });
    element.addEventListener('factbox-error', ({ message }) => reject(new Error(message)), { once: true });
  });
}

/** As on a page: the element stands there with its story, the one script finds it, and it is drawn. */
export async function place(host, tag, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  const drawn = ready(element);
  host.append(element);
  await drawn;
  return element;
}
