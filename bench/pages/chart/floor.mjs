// What this one chart costs when nothing is left to choose: a string of SVG and a box for the tooltip.
import { byDay, INKS, middle, namesOf } from '../days.mjs';

const HEIGHT = 320;
const [LEFT, BOTTOM, TOP] = [36, 24, 28];

function picture({ times, series, names }, width) {
  const max = Math.max(1, ...series.flatMap(({ values }) => [Math.max(...values)]));
  const step = (width - LEFT) / times.length;
  const each = (step * 0.8) / series.length;
  const y = (value) => HEIGHT - BOTTOM - (value / max) * (HEIGHT - BOTTOM - TOP);
  const ticks = [0, 1, 2, 3, 4].map((i) => Math.round((max * i) / 4));
  const lines = ticks.map((tick) => `<line x1="${LEFT}" x2="${width}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd"/><text x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`);
  const bars = series.flatMap(({ values }, s) =>
    Array.from(values, (value, i) => `<rect x="${(LEFT + i * step + s * each).toFixed(1)}" y="${y(value).toFixed(1)}" width="${each.toFixed(1)}" height="${(HEIGHT - BOTTOM - y(value)).toFixed(1)}" fill="${INKS[s]}"/>`),
  );
  const every = Math.ceil(times.length / 6);
  const labels = names.map((name, i) => (i % every ? '' : `<text x="${LEFT + i * step}" y="${HEIGHT - 6}">${name}</text>`));
  const keys = series.map(({ name }, s) => `<rect x="${LEFT + s * 140}" y="4" width="12" height="12" fill="${INKS[s]}"/><text x="${LEFT + 18 + s * 140}" y="14">${name}</text>`);
  return `<svg width="${width}" height="${HEIGHT}" font-size="12" style="display:block">${lines.join('')}${bars.join('')}${labels.join('')}${keys.join('')}</svg>`;
}

export function draw(host, raw) {
  let data;
  let width = host.clientWidth;
  host.innerHTML = '<div></div><div hidden style="position:absolute;background:#fff;border:1px solid"></div>';
  const [box, tip] = host.children;
  const render = () => (box.innerHTML = picture(data, width));
  const take = (next) => {
    const counted = byDay(next);
    data = { ...counted, names: namesOf(counted) };
    render();
  };
  take(raw);
  box.addEventListener('pointermove', ({ offsetX, clientX, clientY }) => {
    const i = Math.floor(((offsetX - LEFT) / (width - LEFT)) * data.times.length);
    tip.hidden = data.names[i] === undefined;
    tip.textContent = `${data.names[i]}: ${data.series.map(({ name, values }) => `${name} ${values[i]}`).join(', ')}`;
    tip.style.left = `${clientX + 12}px`;
    tip.style.top = `${clientY}px`;
  });
  return {
    update: take,
    resize: (next) => {
      width = next;
      host.style.width = `${next}px`;
      render();
    },
    spot: () => middle(host),
    shown: () => !tip.hidden,
  };
}
