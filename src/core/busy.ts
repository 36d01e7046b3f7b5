/** What to do about a server that did not answer with the story. Fetched when one does not. */

/** Whether asking again may help. */
const busy = ({ status }: Response): boolean => status === 408 || status === 429 || status >= 500;
const TRIES = 3;

/** Asks a busy server again, when it says or a little later each time; answers what it said last. */
export async function insist(response: Response, ask: () => Promise<Response>): Promise<Response> {
  let last = response;
  for (let attempt = 1; attempt < TRIES && busy(last); attempt++) {
    const seconds = Number(last.headers.get('retry-after'));
    await new Promise((done) => setTimeout(done, seconds > 0 ? Math.min(seconds, 30) * 1000 : 500 * attempt));
    last = await ask();
  }
  return last;
}
