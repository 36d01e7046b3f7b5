/** Names of an archipelago that is nowhere: as many as are asked for, no two alike. */
const STARTS = 'Ansel Brack Corl Dunver Esk Fallow Gorse Harl Ister Jorn Kelder Lenn Morrow Nettle Orrel Pell Quill Rask Sorrow Tarn'.split(' ');
const ENDS = 'gate mouth wick holm stead firth reef sound ness haven cross port'.split(' ');
const WARDS = ['', 'Upper ', 'Lower ', 'Old ', 'New ', 'Outer '];
const FIRST_NAMES = 'Ansa Berit Corvin Dagna Edo Fenna Garrit Hulda Ivo Jonna'.split(' ');

/** Registered kinds, and one of the article's own, with what a body of that kind is called. */
const BODIES = [
  ['government', 'Council'], ['union', 'Pilots'], ['company', 'Salt Works'], ['agency', 'Harbour Office'], ['party', 'Tide Party'],
  ['court', 'Court'], ['people', 'Ferry Folk'], ['military', 'Shore Guard'], ['alliance', 'League'], ['armed-group', 'Masked Rowers'],
  ['collective', 'Night Choir'], ['state', 'Free City'], ['lighthouse', 'Lamp'], ['person', ''],
] as const;

export function town(index: number): string {
  const start = STARTS[index % STARTS.length]!;
  const end = ENDS[(Math.floor(index / STARTS.length) + (index % STARTS.length)) % ENDS.length]!;
  const round = Math.floor(index / (STARTS.length * ENDS.length));
  const far = Math.floor(round / WARDS.length);
  return `${WARDS[round % WARDS.length]!}${start}${end}${far ? ` ${far + 1}` : ''}`;
}

/** Actors of all kinds in turn: the first of each is at home in the first towns. */
export function body(index: number): { readonly name: string; readonly kind: string } {
  const [kind, title] = BODIES[index % BODIES.length]!;
  const round = Math.floor(index / BODIES.length);
  const home = town(round);
  return { kind, name: kind === 'person' ? `${FIRST_NAMES[round % FIRST_NAMES.length]!} of ${home}` : `${title} of ${home}` };
}

/** "the Court of Harlmouth", but "Ivo of Harlmouth". */
export const inText = ({ name, kind }: { readonly name: string; readonly kind: string }): string => (kind === 'person' ? name : `the ${name}`);

/** "an armed group". */
export const aKind = (kind: string): string => `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind.replace('-', ' ')}`;
