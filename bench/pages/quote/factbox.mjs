export async function draw(host, { story }) {
  const element = Object.assign(document.createElement('factbox-quote-card'), { story });
  const drawn = new Promise((resolve, reject) => {
    element.addEventListener('factbox-ready', resolve, { once: true });
    element.addEventListener('factbox-error', () => reject(new Error('factbox-error')), { once: true });
  });
  host.append(element);
  await drawn;
}
