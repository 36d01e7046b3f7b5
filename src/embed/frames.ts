/**
 * For pages that hold figures in frames: asks each frame how high its page is, and gives it that height. Who speaks, in what shape and
 * within which bounds is checked; what does not fit is not answered.
 */
const LEAST = 50;
const MOST = 20_000;

/** Ours, as the code to paste writes them: no other frame of the page may be made higher. */
const frames = () => document.querySelectorAll<HTMLIFrameElement>('.factbox iframe');

/** The height that a message tells, in px. */
function told(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data) || data.type !== 'factbox:height') return undefined;
  const { height } = data;
  return typeof height === 'number' && height >= LEAST && height <= MOST ? height : undefined;
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const height = told(data);
  const frame = height && source && [...frames()].find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});
// those that spoke before anyone listened say it again
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'factbox:ask' }, '*');
