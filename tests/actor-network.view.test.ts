// What the actor network says of the three news stories, and of small ones that go to its edges, before anything is drawn.
import { expect } from '@open-wc/testing';
import { actorNetworkView, type ActorNetworkView, type ActorView, type LineView } from '../src/figures/actor-network/actor-network.view.js';
import { actorNetworkScene } from '../src/figures/actor-network/actor-network-scene.js';
import { crossOut } from '../src/layout/family.js';
import { tableCsv } from '../src/output/csv.js';
import { en } from '../src/words/en.js';
import { loadWords } from '../src/words/index.js';
import { evidenceOf, flood, network, newsStories, strike, tableLines, tableOf, war } from './support/news.js';
import { evidence, relation, sample, sound } from './support/sample.js';

const ar = await loadWords('ar');

/** A line as a sentence: who, which way, whom, what kind; then its words, and what stands under it. */
const lineText = ({ id, from = '?', to = '?', family, sign, directed, label, notes }: LineView): string =>
  [`${id}: ${from} ${directed ? '→' : '—'} ${to}`, `${family} ${sign}`, label, ...notes.map(({ text, level }) => (level ? `(${level}) ${text}` : text))].join(' | ');
const linesOf = (view: ActorNetworkView): readonly string[] => view.lines.map(lineText);
const lineOf = (view: ActorNetworkView, id: string): string => lineText(view.lines.find((line) => line.id === id)!);

/** A box with all that is inside it, at any depth. */
const boxText = ({ name, kind, role, inside }: ActorView): unknown => {
  const own = [name, kind, ...(role === undefined ? [] : [role])].join(' | ');
  return inside.length ? [own, ...inside.map((one) => ({ [`${one.is}, ${one.label}`]: boxText(one) }))] : own;
};
const legend = (view: ActorNetworkView) => view.legend.map(({ key, label, glyph }) => `${key}: ${label}${glyph ? ' (glyph)' : ''}`);

describe('actor network: the war report', () => {
  const view = network(war);

  it('has a title of its main families and a summary that counts', () => {
    expect(view.title).to.equal('Who opposes, backs, and controls whom');
    expect(view.summary).to.equal(
      '20 actors and what the article says runs between them. Most relations: Iran-backed Shi\'ite armed groups in Iraq, 16. ' +
        '2 relations hold only in the view of Israel. 2 relations have an end that the article does not name.',
    );
  });

  it('has a box for each actor with a line, and inside it who belongs there', () => {
    expect(view.boxes.map(boxText)).to.deep.equal([
      [
        "Iran-backed Shi'ite armed groups in Iraq | armed-group",
        { 'example, named as an example': 'Kataib Hezbollah | armed-group' },
        {
          'example, named as an example': ['Nujaba | armed-group', { 'role, spokesperson': 'Hussein al-Mousawi | person | spokesperson for Nujaba' }],
        },
      ],
      'Iran | state',
      'Iraq | state',
      'Israel | state',
      'Hezbollah | armed-group',
      'U.S. | state',
      'Axis of Resistance | alliance',
      ['Iraqi government | government', { 'role, prime minister, limited power': 'Mohammed Shia al-Sudani | person | Prime Minister' }],
      'Iran-backed groups | armed-group',
      'U.S. troops | military',
      'Houthis | armed-group',
      'Saudi Arabia | state',
      'UAE | state',
      "The commander of Iran's Quds Force | person",
      'Palestinians | people',
      'pro-Iran groups in Iraq | armed-group',
    ]);
  });

  it('draws each relation with its family, sign, direction, words and time', () => {
    expect(linesOf(view)).to.deep.equal([
      'iranian-backing: iran → armed-groups | support 1 | backs',
      'rocket-and-missile-attacks: armed-groups → israel | hostility -1 | attack',
      'axis-network: axis-of-resistance → iran | membership 0 | network of regional allies',
      'iranian-control: iran → armed-groups | control 0 | struggles to control | Historically',
      'hezbollah-control: hezbollah → armed-groups | control 0 | struggles to control | Historically',
      'non-support: government-of-iraq → armed-groups | control 0 | no official support',
      'inability-to-stop: government-of-iraq → armed-groups | control 0 | unable to stop',
      'coalition: government-of-iraq — coalition-groups | membership 0 | in coalition',
      'non-recognition: iraq → israel | stance -1 | does not recognise, penalises ties',
      'fight-with-us-troops: armed-groups → us-troops | hostility -1 | fought | post-2003',
      'houthis-alliance: houthis — iran | support 1 | allies',
      'groups-alliance: armed-groups — iran | support 1 | allies',
      'attacks-on-saudi-arabia: armed-groups → saudi-arabia | hostility -1 | attacked',
      'attacks-on-uae: armed-groups → uae | hostility -1 | attacked',
      'miscalculation-concern: iran → armed-groups | stance 0 | fears a miscalculation',
      'killing-of-us-troops: armed-groups → us-troops | hostility -1 | killed three | in January',
      'airstrikes: united-states → ? | hostility -1 | airstrikes',
      'quds-mediation: quds-commander → ? | mediation 0 | stepped in',
      'pressure-on-israel: armed-groups → israel | stance 0 | aim to pressure | (assessed) a senior Iranian official',
      'iraqi-threat: iraq → israel | hostility -1 | posed a threat | during the 1991 Gulf War',
      'solidarity: armed-groups → palestinians | support 1 | solidarity',
      'strike-on-pro-iran-groups: israel → pro-iran-groups | hostility -1 | likely struck',
      'us-commitment: united-states → israel | defence 1 | committed to its defence | A U.S. defense official',
    ]);
  });

  it('keeps what Israel alone sees out of the lines', () => {
    expect(view.viewpoints.map(({ viewer, label, lines }) => [viewer, label, ...lines.map(lineText)])).to.deep.equal([
      ['israel', 'In the view of Israel', 'proxy-view: iraq → iran | stance 0 | proxy of', 'weapons-route-view: iraq → hezbollah | stance 0 | weapons route to groups like'],
    ]);
  });

  it('explains what is drawn and nothing else, and names whom the article gives no relation', () => {
    expect(legend(view)).to.deep.equal([
      'hostility: hostility', 'support: support, alliance', 'defence: defence', 'control: control', 'mediation: mediation', 'stance: stance',
      'membership: membership', 'open-end: other end not stated', 'assessed: assessed (glyph)',
    ]);
    expect(view.notes).to.deep.equal([
      'A box is as tall as it has lines; size and place say nothing else.',
      "Named without a relation: Hamas, some Iranian allies, Israeli defenses, Mike Knights, U.S. State Department, Iran's Quds Force, Saddam Hussein, Amos Yadlin, and U.S. forces in the Middle East.",
    ]);
  });

  it('has a row for each relation', () => {
    const lines = tableLines(view);
    expect(lines).to.have.lengthOf(29);
    expect(lines).to.include.members([
      "Iran-backed Shi'ite armed groups in Iraq | killed three; in January | U.S. troops | reported",
      'U.S. | airstrikes | not stated | reported',
      "Iran-backed Shi'ite armed groups in Iraq | aim to pressure; a senior Iranian official | Israel | assessed",
      'Israel | likely struck | pro-Iran groups in Iraq | reported',
      'Hussein al-Mousawi | spokesperson | Nujaba | reported',
      'Iraq | proxy of; In the view of Israel | Iran | assessed',
    ]);
    expect(tableOf(view).columns.map(({ label }) => label)).to.deep.equal(['From', 'Relation', 'To', 'standing']);
    expect(tableOf(view).caption).to.equal(view.title);
  });

  it('opens the article’s words at a line, with the hedge, who says it and how sure it is', () => {
    const opened = evidenceOf(view);
    expect(opened.get('strike-on-pro-iran-groups')).to.deep.equal({
      title: 'Israel — likely struck → pro-Iran groups in Iraq',
      clauses: [{ text: 'has likely struck pro-Iran groups in Iraq before' }],
      rows: [
        { term: 'said by', text: 'the article, in its own voice' },
        { term: 'standing', text: '', standing: [{ level: 'reported', word: 'reported', full: 'reported', own: false }] },
        { term: 'hedge', text: 'likely' },
      ],
    });
    expect(opened.get('pressure-on-israel')?.rows[0]).to.deep.equal({ term: 'said by', text: 'a senior Iranian official (according to)' });
    expect(opened.get('coalition')?.title, 'no arrow where it holds both ways').to.equal('Iraqi government — in coalition — Iran-backed groups');
    expect(opened.get('quds-mediation')?.title).to.equal("The commander of Iran's Quds Force — stepped in → not stated");
  });

  it('shows the words of a date that is the event’s', () => {
    const killing = evidenceOf(view).get('killing-of-us-troops');
    expect(killing?.clauses.map(({ text }) => text)).to.deep.equal(['killed three U.S. troops in Jordan', 'in January when they killed three U.S. troops in Jordan']);
    expect(killing?.rows.at(-1)).to.deep.equal({ term: 'when', text: 'in January; year not stated' });
  });

  it('opens an actor’s words, which assert nothing', () => {
    expect(evidenceOf(view).get('uae')).to.deep.equal({ title: 'UAE', clauses: [{ text: 'the UAE' }], rows: [] });
  });
});

describe('actor network: the flood', () => {
  const view = network(flood);

  it('counts what is said as fact, and what is not', () => {
    expect(view.title).to.equal('Who mediates between, opposes, and backs whom');
    expect(view.summary).to.equal(
      '11 actors and what the article says runs between them. Most relations: Pellwater, 6. ' +
        'One relation holds only in the view of Union of Pump and Sluice Workers. One relation has an end that the article does not name.',
    );
  });

  it('puts office holders inside, but not Salthouse, who wants something of another', () => {
    expect(view.boxes.map(boxText)).to.deep.equal([
      ['city of Lennardport | government', { 'role, mayor': 'Oda Brackwell | person | the mayor' }],
      ['Pellwater | company | the utility that runs the eight stations', { 'role, chief executive': 'Rasmus Quill | person | its chief executive' }],
      'Union of Pump and Sluice Workers | union',
      'members of the union | people',
      'Torvane River Authority | agency',
      ['the coroner’s court | court', { 'role, coroner': 'Ines Haldoran | person | The coroner' }],
      'Dry Feet Relief | collective',
      'Mirek Salthouse | person | secretary of the union',
    ]);
    expect(lineOf(view, 'secretary-of')).to.equal('secretary-of: salthouse → union | role 0 | secretary');
  });

  it('leaves open who the contractor was, and takes a kind of its own as another relation', () => {
    expect(lineOf(view, 'contractor-serviced')).to.equal('contractor-serviced: ? → pellwater | other 0 | serviced the pumps');
    expect(legend(view)).to.include.members(['other: other relation', 'open-end: other end not stated', 'role: role']);
  });

  it('does not date a mediation by the walkout that it followed', () => {
    expect(lineOf(view, 'walkout-against')).to.equal('walkout-against: union-members → pellwater | hostility -1 | walked out over the outages | from 14 to 18 July');
    for (const id of ['mediates-union', 'mediates-pellwater', 'union-thanks']) expect(lineOf(view, id), id).not.to.include('July');
  });

  it('says in whose view the river authority is a shield', () => {
    expect(view.viewpoints.map(({ label, lines }) => [label, ...lines.map(lineText)])).to.deep.equal([
      ['In the view of Union of Pump and Sluice Workers', 'shield: river-authority → pellwater | defence 1 | is a shield'],
    ]);
    expect(tableLines(view).at(-1)).to.equal('Torvane River Authority | is a shield; In the view of Union of Pump and Sluice Workers | Pellwater | in the view of the union');
  });

  it('leads from the evidence into the article', () => {
    expect(evidenceOf(view).get('walkout-against')?.clauses[0]?.href).to.match(/^https:\/\/lennardport-courier\.example\/river-flood#:~:text=walked/);
  });
});

describe('actor network: the Arabic strike', () => {
  it('keeps the story’s words whatever the page speaks', () => {
    for (const words of [en, ar]) {
      const view = network(strike, words);
      expect(linesOf(view)).to.deep.equal([
        'city-owns-company: city → company | control 0 | تملك | منذ عام 2028',
        'residents-back-drivers: residents → drivers | support 1 | تساند',
        'chamber-offers-union: chamber → union | mediation 0 | تعرض الوساطة',
        'chamber-offers-company: chamber → company | mediation 0 | تعرض الوساطة',
      ]);
      expect(view.boxes.map(boxText)[1]).to.deep.equal(['نقابة السائقين | union', { 'role, ناطقة باسمها': 'هالة المرساوي | person | الناطقة باسم النقابة' }]);
      expect([view.storyLang, view.storyDir]).to.deep.equal(['ar', 'rtl']);
    }
  });

  it('speaks Arabic on an Arabic page, and English on an English one', () => {
    const view = network(strike, ar);
    expect(view.title).to.equal('ما يقوله المقال عن الأطراف: وساطة ودعم وسيطرة');
    expect(view.summary).to.equal('عدد الأطراف: 7، وما يقوله المقال عما بينها.');
    expect(legend(view)).to.deep.equal(['support: دعم أو تحالف', 'control: سيطرة', 'mediation: وساطة']);
    expect(tableLines(view)[0]).to.equal('البلدية | تملك؛ منذ عام 2028 | شركة نقل النورسة | وارد في المقال');
    expect(network(strike).title).to.equal('Who mediates between, backs, and controls whom');
  });
});

describe('actor network: every story', () => {
  for (const story of newsStories) {
    const view = network(story);

    it(`shows every relation once, as a line, inside a box or in somebody’s view: ${story.id}`, () => {
      const within = ({ inside }: ActorView): readonly string[] => inside.flatMap((one) => [one.relation, ...within(one)]);
      const shown = [...view.lines.map(({ id }) => id), ...view.boxes.flatMap(within), ...view.viewpoints.flatMap(({ lines }) => lines.map(({ id }) => id))];
      expect(shown.toSorted()).to.deep.equal(story.relations.map(({ id }) => id).toSorted());
      expect(tableOf(view).rows.map(({ mark }) => mark).toSorted()).to.deep.equal(shown.toSorted());
    });

    it(`has a mark with evidence for every relation and every actor: ${story.id}`, () => {
      const all = [...story.actors, ...story.relations];
      expect([...view.marks.keys()]).to.deep.equal(all.map(({ id }) => id));
      for (const { id, evidence: words } of all) {
        expect(evidenceOf(view).get(id)?.clauses.map(({ text }) => text), id).to.include.members(words.map(({ exact }) => exact));
      }
    });

    it(`names every actor, in a box or in a note: ${story.id}`, () => {
      const said = [...view.notes, ...tableLines(view), ...view.boxes.map(({ name }) => name)].join(' ');
      for (const { name } of story.actors) expect(said).to.include(name);
    });

    it(`writes its rows and its source to a file: ${story.id}`, () => {
      const lines = tableCsv(view, tableOf(view)).trimEnd().split('\r\n');
      expect(lines).to.have.lengthOf(story.relations.length + 2);
      expect(lines[0]).to.equal('From,Relation,To,standing');
    });
  }

  it('shows the relations of the actor that `item` names, and of its neighbours where two steps are asked for', () => {
    const { title, boxes, lines, viewpoints, notes } = network(war, en, 'iran');
    expect(title).to.equal('Relations of Iran');
    expect(boxes.map(({ id }) => id)).to.deep.equal(['armed-groups', 'iran', 'axis-of-resistance', 'houthis']);
    expect(lines.map(({ id }) => id)).to.deep.equal(['iranian-backing', 'axis-network', 'iranian-control', 'houthis-alliance', 'groups-alliance', 'miscalculation-concern']);
    expect(viewpoints.map(({ label, lines: seen }) => [label, ...seen.map(({ id }) => id)])).to.deep.equal([['In the view of Israel', 'proxy-view']]);
    expect(notes.join(' ')).not.to.contain('Named without a relation');
    const two = actorNetworkView(war, { words: en, item: 'hezbollah', degrees: 2 });
    expect('view' in two && two.view.lines.map(({ id }) => id)).to.include.members(['hezbollah-control', 'rocket-and-missile-attacks', 'solidarity']);
  });

  it('leaves out families of relations and kinds of actors, and says so', () => {
    const result = actorNetworkView(war, { words: en, without: 'hostility stance person' });
    if (!('view' in result)) throw new Error('nothing to draw');
    const { view } = result;
    expect(new Set(view.lines.map(({ family }) => family))).to.deep.equal(new Set(['support', 'membership', 'control', 'defence']));
    expect(view.boxes.some(({ kind }) => kind === 'person')).to.equal(false);
    expect(view.notes).to.include('Left out here: hostility, stance, and People named.');
  });

  it('takes the id of an actor, and no other', () => {
    expect(actorNetworkView(war, { words: en, item: 'nobody' })).to.deep.equal({ nothing: { item: 'nobody' } });
    expect(actorNetworkView(war, { words: en, item: 'airstrikes' })).to.deep.equal({ nothing: { item: 'airstrikes' } });
  });
});

const actor = (id: string, kind = 'state', more: object = {}) => ({ id, name: id.toUpperCase(), kind, evidence, ...more });
const small = (ids: readonly string[], relations: readonly object[]) =>
  network(sound(sample({ actors: ids.map((id) => actor(...(id.split(':') as [string, string?]))), relations: relations.map((one, i) => relation({ id: `r${i}`, sign: 0, ...one })) })));
const office = (from: string, to: string, more: object = {}) => ({ from, to, kind: 'role', label: 'chair', ...more });
const nesting = (view: ActorNetworkView) => view.boxes.map(({ id, inside }) => [id, ...inside.map((one) => one.id)].join(' > '));

describe('actor network: small stories', () => {
  it('has nothing to show without relations', () => {
    expect(actorNetworkView(sound(sample()), { words: en })).to.deep.equal({ nothing: { what: 'relations' } });
    expect(actorNetworkView(sound(sample({ actors: [] })), { words: en })).to.deep.equal({ nothing: { what: 'relations' } });
  });

  it('keeps a relation of an actor with itself a line', () => {
    const view = small(['a'], [{ from: 'a', to: 'a', kind: 'hostility', label: 'divided' }]);
    expect(linesOf(view)).to.deep.equal(['r0: a → a | hostility 0 | divided']);
    expect(nesting(view)).to.deep.equal(['a']);
    expect(view.summary).to.equal('1 actor and what the article says runs between them.');
  });

  it('puts nobody inside whom one office would put in another', () => {
    expect(nesting(small(['a:person', 'b:person'], [office('a', 'b'), office('b', 'a')]))).to.deep.equal(['a', 'b']);
    expect(nesting(small(['a:person', 'b:party', 'c:union'], [office('a', 'b'), office('b', 'c'), office('c', 'a')]))).to.deep.equal(['a', 'b', 'c']);
    expect(nesting(small(['a:person', 'b:person'], [office('a', 'a'), office('a', 'b')]))).to.deep.equal(['a', 'b']);
  });

  it('keeps a box for who holds offices in two others', () => {
    const view = small(['a:person', 'b:party', 'c:union'], [office('a', 'b'), office('a', 'c')]);
    expect(nesting(view)).to.deep.equal(['a', 'b', 'c']);
    expect(view.lines).to.have.lengthOf(2);
  });

  it('puts a chain of offices one in the other', () => {
    const view = small(['a:person', 'b:company', 'c:company'], [office('a', 'b'), { from: 'b', to: 'c', kind: 'membership', label: 'part' }]);
    expect(nesting(view)).to.deep.equal(['c > b']);
    expect(view.title, 'a title where no line is drawn').to.equal('Who belongs to whom');
    expect(view.lines).to.deep.equal([]);
  });

  it('keeps a member of another kind outside, and one whose membership holds both ways', () => {
    expect(nesting(small(['a:person', 'b:party'], [{ from: 'a', to: 'b', kind: 'membership' }]))).to.deep.equal(['a', 'b']);
    expect(nesting(small(['a', 'b'], [{ from: 'a', to: 'b', kind: 'membership', directed: false }]))).to.deep.equal(['a', 'b']);
  });

  it('keeps an office that holds only in somebody’s eyes out of the box', () => {
    const view = small(['a:person', 'b:party', 'c'], [office('a', 'b', { view: 'c' })]);
    expect(view.boxes).to.deep.equal([]);
    expect(view.viewpoints.map(({ viewer, lines }) => [viewer, ...lines.map(({ id }) => id)])).to.deep.equal([['c', 'r0']]);
    expect(view.summary).to.equal('2 actors and what the article says runs between them. One relation holds only in the view of C.');
    expect(view.notes.at(-1), 'whose eyes they are is said').to.equal('Named without a relation: C.');
  });

  it('shows unknown kinds as the story writes them, whatever they are called', () => {
    for (const kind of ['constructor', '__proto__', 'toString', 'trade-deal']) {
      const view = small([`a:${kind}`, 'b'], [{ from: 'a', to: 'b', kind }]);
      expect(view.lines.map(({ family, label }) => [family, label])).to.deep.equal([['other', kind.replaceAll('-', ' ')]]);
      expect(view.boxes[0]?.kind).to.equal(kind);
      expect(legend(view)).to.deep.equal(['other: other relation']);
      expect(view.title).to.equal('Who deals with whom');
    }
  });

  it('keeps several lines between a pair apart', () => {
    const view = small(['a', 'b'], [{ from: 'a', to: 'b', kind: 'support' }, { from: 'b', to: 'a', kind: 'support' }, { from: 'a', to: 'b', kind: 'hostility' }]);
    expect(view.lines.map(({ from, to, family }) => `${from} ${to} ${family}`)).to.deep.equal(['a b support', 'b a support', 'a b hostility']);
    expect(view.summary).to.include('Most relations: A, 3.');
  });

  it('has room for open ends alone, and for relations with no end at all', () => {
    const view = small(['a'], [{ from: 'a', to: null }, { from: null, to: 'a' }, { from: null, to: null, label: 'a truce' }]);
    expect(linesOf(view)).to.deep.equal(['r0: a → ? | support 0 | support', 'r1: ? → a | support 0 | support', 'r2: ? → ? | support 0 | a truce']);
    expect(view.summary).to.equal('1 actor and what the article says runs between them. 3 relations have an end that the article does not name.');
    expect(tableLines(view).at(-1)).to.equal('not stated | a truce | not stated | reported');
  });

  it('puts the hedge before the label unless it stands there', () => {
    const view = small(['a', 'b'], [{ from: 'a', to: 'b', label: 'struck', hedge: 'likely' }, { from: 'a', to: 'b', label: 'Likely struck', hedge: 'likely' }]);
    expect(view.lines.map(({ label }) => label)).to.deep.equal(['likely struck', 'Likely struck']);
  });

  it('keeps names apart that are read the other way than the words around them', () => {
    for (const name of ['the city auditor', 'Residents of Saltfield', 'Tomas Veerling']) {
      expect(network(flood, ar).notes.at(-1)).to.include(`\u2068${name}\u2069`);
      expect(network(flood).notes.at(-1)).to.include(name).and.not.to.match(/[\u2066-\u2069]/);
    }
    const { actors } = strike;
    const shown = { ...strike, relations: strike.relations.slice(0, 1) };
    expect(network(shown).notes.at(-1)).to.include(`\u2068${actors.at(-1)!.name}\u2069`);
    expect(network(shown, ar).notes.at(-1)).not.to.include(`\u2068${actors.at(-1)!.name}\u2069`);
  });

  it('strikes through what was retracted or replaced, and counts it nowhere', () => {
    const retracted = [{ level: 'reported' }, { level: 'retracted' }];
    const view = small(['a', 'b', 'c:person'], [
      { from: 'a', to: 'b', kind: 'hostility', status: retracted }, { from: 'a', to: 'b', kind: 'hostility', status: retracted }, { from: 'a', to: 'b', kind: 'support' },
      { from: 'a', to: 'b', kind: 'mediation' }, { from: 'b', to: 'a', kind: 'mediation', replaces: 'r3' }, office('c', 'a', { status: retracted }),
    ]);
    expect(view.lines.map(({ id, struck }) => `${id} ${struck}`)).to.deep.equal(['r0 true', 'r1 true', 'r2 false', 'r3 true', 'r4 false', 'r5 true']);
    expect(view.title).to.equal('Who backs and mediates between whom');
    expect(view.summary, 'two relations at most').not.to.include('Most relations');
    expect(tableOf(view).rows.map(({ cells }) => !!cells[1]!.struck)).to.deep.equal([true, true, false, true, false, true]);
    expect(legend(view)).to.include('retracted: retracted (glyph)');
    expect(view.lines.map(({ id, notes }) => [id, ...notes.map(({ text }) => text)].join(' ')), 'and says why').to.deep.equal(['r0 retracted', 'r1 retracted', 'r2', 'r3 replaced later', 'r4', 'r5 retracted']);
    expect(evidenceOf(view).get('r3')!.rows.at(-1)).to.deep.equal({ term: 'replaced by', text: 'B — mediation → A' });
    expect(evidenceOf(view).get('r4')!.rows.at(-1)).to.deep.equal({ term: 'in place of', text: 'A — mediation → B' });
    const { groups } = actorNetworkScene(view, 640).scene;
    for (const { id, struck } of view.lines) {
      const { shapes } = groups.find(({ name }) => name === `relation ${id}`)!;
      const [label] = shapes.filter((shape) => shape.is === 'text');
      expect(!!label?.struck, `words of ${id}`).to.equal(struck);
      expect(shapes.some((shape) => shape.is === 'path' && shape.d === crossOut(0, 0).d), `cross on ${id}`).to.equal(struck);
    }
  });

  it('says under a line when, who says so and how sure it is', () => {
    const note = (more: object) => small(['a', 'b'], [{ from: 'a', to: 'b', ...more }]).lines[0]?.notes;
    const by = ['mayor'];
    expect(note({ attribution: { by } })).to.deep.equal([{ text: 'the mayor' }]);
    expect(note({ attribution: { by }, status: [{ level: 'reported' }] })).to.deep.equal([{ text: 'the mayor' }]);
    expect(note({ when: { edtf: '2031', text: 'in 2031' }, attribution: { by }, status: [{ level: 'claimed' }] })).to.deep.equal([{ text: 'in 2031' }, { text: 'the mayor', level: 'claimed' }]);
    expect(note({ attribution: { by }, status: [{ level: 'confirmed', by }] })).to.deep.equal([{ text: 'confirmed by the mayor', level: 'confirmed' }]);
    expect(note({ status: [{ level: 'claimed' }, { level: 'unverified', words: 'nobody has checked' }] })).to.deep.equal([
      { text: 'claimed', level: 'claimed' }, { text: 'nobody has checked', level: 'unverified' },
    ]);
  });

  it('takes thirty actors in a chain', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
    const view = small(ids, ids.slice(1).map((to, i) => ({ from: ids[i], to, kind: 'support' })));
    expect([view.boxes.length, view.lines.length]).to.deep.equal([30, 29]);
    expect(view.summary).to.equal('30 actors and what the article says runs between them.');
  });
});
