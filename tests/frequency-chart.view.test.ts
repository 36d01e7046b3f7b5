// What the frequency chart says of the three news stories, before anything is drawn.
import { expect } from '@open-wc/testing';
import { frequencyChartView } from '../src/figures/frequency-chart/frequency-chart.view.js';
import { plain } from '../src/view/view.js';
import { en } from '../src/words/en.js';
import { chart, evidenceOf, flood, markLine, strike, tableLines, tableOf, war } from './support/news.js';

const marks = (view: ReturnType<typeof chart>) =>
  Object.fromEntries(view.columns.map(({ key, marks: drawn }) => [key, drawn.map(markLine)]));
const legend = (view: ReturnType<typeof chart>) =>
  view.legend.map(({ key, label, glyph }) => `${key}: ${label}${glyph ? ' (glyph)' : ''}`);

describe('frequency chart: the war report, in words only', () => {
  const view = chart(war);

  it('has a title and a summary that keep claim and doubt', () => {
    expect(view.title).to.equal('March and May stand out; no month has a count');
    expect(view.summary).to.equal(
      'Claimed attacks on Israel: numerous, not all claims are verified, November to no stated end. ' +
        'The article states no years and no numbers by month, so there is no scale.',
    );
  });

  it('walks the months from November to the last that is stated, without a year', () => {
    expect(view.columns.map(({ key, long, short, full, year }) => [key, long, short, full, year])).to.deep.equal([
      ['XXXX-11', 'November', 'Nov', 'November', undefined],
      ['XXXX-12', 'December', 'Dec', 'December', undefined],
      ['XXXX-01', 'January', 'Jan', 'January', undefined],
      ['XXXX-02', 'February', 'Feb', 'February', undefined],
      ['XXXX-03', 'March', 'Mar', 'March', undefined],
      ['XXXX-04', 'April', 'Apr', 'April', undefined],
      ['XXXX-05', 'May', 'May', 'May', undefined],
    ]);
    expect(view.yearNote).to.equal('years not stated');
  });

  it('has two rises in words, five silent months and no scale', () => {
    expect(view.scale).to.equal(undefined);
    expect(marks(view)).to.deep.equal({
      'XXXX-11': [],
      'XXXX-12': [],
      'XXXX-01': [],
      'XXXX-02': [],
      'XXXX-03': ['claimed-attacks.1 | words | significant increase | baseline not stated | claimed'],
      'XXXX-04': [],
      'XXXX-05': ['claimed-attacks.2 | words | significant increase | baseline not stated | claimed'],
    });
    for (const mark of view.columns.flatMap((column) => column.marks)) {
      expect(mark.quantity).to.equal(undefined);
      expect(mark.change).to.equal('up');
      expect(mark.label).to.deep.equal([{ text: 'significant increase', is: 'article' }]);
    }
  });

  it('says of the whole span what the article says, open at its end', () => {
    expect(view.span).to.deep.include({ id: 'claimed-attacks', level: 'claimed', openStart: false, openEnd: true });
    expect(view.span?.pieces).to.deep.equal([{ text: 'numerous', is: 'article' }, { text: ' attacks, November to no stated end' }]);
    expect(view.span?.standing.map(({ level, full, own }) => [level, full, own])).to.deep.equal([
      ['claimed', 'claimed', false],
      ['unverified', 'not all claims are verified', true],
    ]);
  });

  it('points out the new weapons in use since May, without an end', () => {
    expect(view.annotations).to.deep.equal([
      { id: 'new-weaponry', label: 'New weaponry, such as cruise missiles', when: 'since May', term: 'regularly', level: 'reported', from: 6, to: undefined },
    ]);
  });

  it('explains in the legend what is drawn, and nothing else', () => {
    expect(legend(view)).to.deep.equal([
      'reported: reported (glyph)',
      'claimed: claimed',
      'unverified: not verified (glyph)',
      'silent: the article makes no statement',
      'article: the article’s own word',
    ]);
    expect(view.notes).to.deep.equal([]);
    const headline = 'Iran-Backed Iraqi Groups Escalate Attacks on Israel, Raising Regional Tensions';
    expect(view.source).to.deep.equal({ text: headline, parts: [headline] });
  });

  it('has the same in its table', () => {
    const { caption, columns } = tableOf(view);
    expect(caption).to.equal(view.title);
    expect(columns.map(({ label }) => label.toLowerCase())).to.deep.equal(['month', 'what the article says', 'standing', 'count']);
    expect(tableLines(view)).to.deep.equal([
      'November to no stated end | numerous attacks, November to no stated end | claimed; not all claims are verified | whole span',
      'November | no statement |  | no statement',
      'December | no statement |  | no statement',
      'January | no statement |  | no statement',
      'February | no statement |  | no statement',
      'March | significant increase; baseline not stated | claimed; not all claims are verified | in words only',
      'April | no statement |  | no statement',
      'May | significant increase; baseline not stated | claimed; not all claims are verified | in words only',
      'since May | New weaponry, such as cruise missiles; regularly | reported | ',
    ]);
  });

  it('has the evidence of each mark, and no link, as the article has no address', () => {
    const evidence = evidenceOf(view);
    expect([...evidence.keys()]).to.deep.equal(['claimed-attacks', 'claimed-attacks.1', 'claimed-attacks.2', 'new-weaponry']);
    expect(evidence.get('claimed-attacks')?.title).to.equal('numerous attacks, November to no stated end');
    const march = evidence.get('claimed-attacks.1');
    expect(march?.title).to.equal('March: significant increase; baseline not stated');
    expect(march?.clauses).to.deep.equal([{ text: 'a significant increase in March' }]);
    expect(march?.rows.map(({ term, text, standing }) => [term, standing ? standing.map(({ full }) => full) : text])).to.deep.equal([
      ['said by', 'the article, in its own voice'],
      ['standing', ['claimed', 'not all claims are verified']],
      ['when', 'March; year not stated'],
      ['from', 'baseline not stated'],
    ]);
  });
});

describe('frequency chart: the outages of the flood, every device', () => {
  const view = chart(flood, 'outages');

  it('names claimant and disputer of the highest number', () => {
    expect(view.title).to.equal('Pump outages, by month, 2031');
    expect(view.summary).to.equal(
      'Pump outages: repeated, January to December. The highest number stated is 41, for April (claimed by the union, disputed by Pellwater). ' +
        'Counts differ for April; all are drawn. The article makes no statement for February.',
    );
    expect(view.notes).to.deep.equal(['Numbers by Pellwater, unless another name stands beside them.']);
  });

  it('draws each month as far as the article goes', () => {
    expect(marks(view)).to.deep.equal({
      '2031-01': ['outages-january | number | 0 | stated zero | reported'],
      '2031-02': [],
      '2031-03': ['outages-march | number | 3 | confirmed by the river authority | confirmed'],
      '2031-04': ['outages-april-utility | number | 12 | reported', 'outages-april-union | number | 41 | claimed by the union | disputed by Pellwater | claimed'],
      '2031-05': ['outages-may | unknown | number withheld | reported'],
      '2031-06': ['outages-june | number | 15–25 | best: 19 | reported'],
      '2031-07': ['outages-july | number | 8–14 | reported'],
      '2031-08': ['outages-august-first | number | 7 | retracted by Pellwater | retracted | struck', 'outages-august | number | 9 | reported'],
      '2031-09': ['outages-september | number | at least 10 | the union | reported'],
      '2031-10': ['outages-october | number | more than 20 | the union | reported'],
      '2031-11': ['outages-november | number | at most 6 | reported'],
      '2031-12': ['outages-december | number | about 5 | a draft report by the city auditor | reported'],
    });
    expect(view.columns.flatMap((column) => column.marks.filter((mark) => mark.is !== 'number').map((mark) => mark.quantity))).to.deep.equal([undefined]);
  });

  it('has one scale to the highest number, which runs on', () => {
    expect(view.scale).to.deep.equal({ label: 'outages a month', max: 41, open: true });
    expect(view.yearNote).to.equal('2031');
    expect(plain(view.span?.pieces ?? [])).to.equal('repeated outages, January to December');
    expect(view.span).to.deep.include({ openStart: false, openEnd: false, level: 'reported', standing: [] });
  });

  it('points out the dated events of its topic in their months', () => {
    expect(view.annotations.map(({ id, label, when, from, to }) => [id, label, when, from, to])).to.deep.equal([
      ['station-4-april', 'Station 4 stops', 'on 3 April', 3, 3],
      ['station-2-june', 'Station 2 stops', 'on 21 June', 5, 5],
      ['station-4-september', 'Station 4 stops again', 'on 9 September', 8, 8],
      ['first-spare-pump', 'First spare pump installed', 'around June', 5, 5],
      ['walkout', 'Walkout', 'from 14 to 18 July', 6, 6],
      ['larger-pumps', 'Two larger spare pumps installed', 'on 20 October', 9, 9],
    ]);
  });

  it('explains in the legend what is drawn, and nothing else', () => {
    expect(legend(view)).to.deep.equal([
      'confirmed: confirmed',
      'reported: reported',
      'claimed: claimed',
      'retracted: retracted',
      'unknown: number not stated',
      'silent: the article makes no statement',
      'article: the article’s own word',
    ]);
  });

  it('has the same in its table, the replaced count struck through', () => {
    expect(tableLines(view)).to.deep.equal([
      'January to December | repeated outages, January to December | reported | whole span',
      'January 2031 | logged zero outages in January | reported | 0; stated zero',
      'February 2031 | no statement |  | no statement',
      'March 2031 | reported three in March | confirmed by the river authority | 3; confirmed by the river authority',
      'April 2031 | the utility reported 12 | reported | 12',
      'April 2031 | the union claimed 41 | claimed by the union; disputed by Pellwater | 41; claimed by the union; disputed by Pellwater',
      'May 2031 | number withheld | reported | number withheld',
      'June 2031 | estimate for June runs from 15 to 25, with 19 as the best guess | reported | 15–25; best: 19',
      'July 2031 | for July it gives between eight and 14 | reported | 8–14',
      'August 2031 | first announced seven for August | retracted by Pellwater | 7; retracted by Pellwater',
      'August 2031 | published nine in its place | reported | 9',
      'September 2031 | recorded at least 10 outages in September | reported | at least 10; the union',
      'October 2031 | more than 20 in October | reported | more than 20; the union',
      'November 2031 | at most six in November, according to Pellwater | reported | at most 6',
      'December 2031 | about five so far in December | reported | about 5; a draft report by the city auditor',
      'on 3 April | Station 4 stops; a draft report by the city auditor | reported | ',
      'on 21 June | Station 2 stops; a draft report by the city auditor | reported | ',
      'on 9 September | Station 4 stops again; a draft report by the city auditor | reported | ',
      'around June | First spare pump installed | reported | ',
      'from 14 to 18 July | Walkout | reported | ',
      'on 20 October | Two larger spare pumps installed | reported | ',
    ]);
    const { rows } = tableOf(view);
    const struck = rows.filter(({ cells }) => cells.some((cell) => cell.struck)).map(({ mark }) => mark);
    expect(struck).to.deep.equal(['outages-august-first']);
    expect(rows.map(({ cells }) => cells[3]?.sort)).to.deep.equal([
      undefined, 0, undefined, 3, 12, 41, undefined, 25, 14, 7, 9, 10, 20, 6, 5, ...view.annotations.map(() => undefined),
    ]);
  });

  it('leads from each mark into the article', () => {
    expect(evidenceOf(view).get('outages-august-first')?.rows.at(-1)).to.deep.equal({ term: 'replaced by', text: 'August 2031: 9' });
    expect(evidenceOf(view).get('outages-august')?.rows.at(-1)).to.deep.equal({ term: 'in place of', text: 'August 2031: 7' });
    const june = evidenceOf(view).get('outages-june');
    expect(june?.title).to.equal('June 2031: 15–25; best: 19');
    expect(june?.clauses).to.deep.equal([
      {
        text: 'estimate for June runs from 15 to 25, with 19 as the best guess',
        href: 'https://lennardport-courier.example/river-flood#:~:text=estimate%20for%20June%20runs%20from%2015%20to%2025%2C%20with%2019%20as%20the%20best%20guess',
      },
    ]);
    expect(view.source).to.deep.equal({
      text: 'One Flood, Two Logs: Lennardport Still Argues Over Its Pumps · Lennardport Courier · December 29, 2031',
      parts: ['One Flood, Two Logs: Lennardport Still Argues Over Its Pumps', 'Lennardport Courier', 'December 29, 2031'],
      href: 'https://lennardport-courier.example/river-flood',
      rights: 'CC0; fictional',
    });
  });
});

describe('frequency chart: days, mixed months, counted events', () => {
  it('has the alarms day by day', () => {
    const view = chart(flood, 'alarms');
    expect(view.title).to.equal('Gauge alarms, by day, 2031');
    expect(view.columns.map(({ key, long, short }) => [key, long, short])).to.deep.equal(
      [1, 2, 3, 4, 5, 6].map((day) => [`2031-04-0${day}`, `April ${day}`, `Apr ${day}`]),
    );
    expect(view.columns.map((column) => column.marks.map(({ quantity }) => quantity))).to.deep.equal(
      [2, 5, 17, 9, undefined, 1].map((value) => (value === undefined ? [] : [{ is: 'exact', value }])),
    );
    expect(view.scale).to.deep.equal({ label: 'alarms a day', max: 17, open: false });
    expect(view.summary).to.contain('The highest number stated is 17, for April 3. The article makes no statement for April 5.');
  });

  it('joins the article’s word to the unit in good English', () => {
    expect(plain(chart(flood, 'alarms').span?.pieces ?? [])).to.equal('dozens of alarms, April 1 to April 6');
  });

  it('keeps words among numbers words', () => {
    const view = chart(flood, 'complaints');
    expect(marks(view)).to.deep.equal({
      '2031-02': ['complaints.1 | words | several | reported'],
      '2031-03': ['complaints.2 | number | 18 | reported'],
      '2031-04': ['complaints.3 | number | 264 | reported'],
      '2031-05': ['complaints.4 | words | many | reported'],
      '2031-06': ['complaints.5 | number | 131 | reported'],
      '2031-07': [],
      '2031-08': [],
      '2031-09': ['complaints.6 | words | sharp decrease | from the summer’s level | reported'],
      '2031-10': [],
      '2031-11': ['complaints.7 | words | several | reported'],
    });
    expect(view.scale).to.deep.equal({ label: 'complaints a month', max: 264, open: false });
    expect(view.summary).to.equal('The highest number stated is 264, for April. The article makes no statement for July, August, and October.');
    const september = view.columns[7]?.marks[0];
    expect(september?.change).to.equal('down');
    expect(september?.label).to.deep.equal([{ text: 'sharp', is: 'article' }, { text: ' decrease' }]);
  });

  it('counts the story’s own dated events where the series is computed', () => {
    const view = chart(flood, 'dated-stoppages');
    expect(view.columns.map(({ key, marks: drawn }) => [key, drawn.map(({ quantity }) => quantity)])).to.deep.equal([
      ['2031-04', [{ is: 'exact', value: 1 }]],
      ['2031-05', []],
      ['2031-06', [{ is: 'exact', value: 1 }]],
      ['2031-07', []],
      ['2031-08', []],
      ['2031-09', [{ is: 'exact', value: 1 }]],
    ]);
    expect(view.title).not.to.contain('no month has a count');
  });

  it('has the Arabic strike with its own words and names', () => {
    const view = chart(strike);
    expect(marks(view)).to.deep.equal({
      '2031-02': ['cancellations.1 | number | 120 | reported'],
      '2031-03': ['cancellations.2 | number | at least 300 | claimed by نقابة السائقين | disputed by شركة نقل النورسة | claimed'],
      '2031-04': [],
      '2031-05': ['cancellations.3 | words | كثيرة | الركاب | reported'],
      '2031-06': ['cancellations.4 | number | more than 90 | نقابة السائقين | reported'],
      '2031-07': ['cancellations.5 | number | at most 14 | reported'],
    });
    expect(view.scale).to.deep.equal({ label: 'رحلة ملغاة a month', max: 300, open: true });
    expect(view.storyLang).to.equal('ar');
  });
});

describe('frequency chart: what it cannot show', () => {
  it('says that the story has no series, or none by that id', () => {
    expect(frequencyChartView({ ...war, series: [] }, { words: en })).to.deep.equal({ nothing: { what: 'series' } });
    expect(frequencyChartView(war, { words: en, item: 'outages' })).to.deep.equal({
      nothing: { item: 'outages' },
    });
  });
});
