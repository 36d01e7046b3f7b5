// What the quote card says of the quotes of the three news stories, before anything is drawn.
import { expect } from '@open-wc/testing';
import { quoteText } from '../src/figures/quote-card/quote-card.table.js';
import { quoteCardView, type QuotePiece, type QuoteView } from '../src/figures/quote-card/quote-card.view.js';
import { cellText } from '../src/view/cell.js';
import { plain } from '../src/view/view.js';
import { en } from '../src/words/en.js';
import { quoteWords } from '../src/words/en.quote.js';
import { evidenceOf, flood, newsStories, quotes, storyOf, strike, tableLines, tableOf, war } from './support/news.js';

/** The card in lines: the words in their marks, who, what beside, how sure. */
const lines = ({ lead, pieces, verb, speaker, details, glyph, standing }: QuoteView) => [
  [lead && `(${lead})`, plain(pieces)].filter(Boolean).join(' '),
  verb ? (verb.before ? `(${verb.text}) ${speaker}` : `${speaker} (${verb.text})`) : speaker,
  details.join(' · '),
  glyph,
  standing.map(({ full }) => full).join('; '),
];
const card = (story: typeof flood, id: string) => lines(quotes(story, id).quotes[0]);
const is = (pieces: readonly QuotePiece[], kind: QuotePiece['is']) => pieces.filter((piece) => piece.is === kind).map(({ text }) => text);

describe('quote card: the flood', () => {
  it('puts direct words in marks, with speaker, role, channel and date', () => {
    expect(card(flood, 'harbourmaster-quote')).to.deep.equal([
      '“It did not rise, it arrived”', 'Tomas Veerling (told)', 'the harbourmaster · Radio Torvane · April 3, 2031', 'named', '',
    ]);
  });

  it('says what language they were said in, and who translated them', () => {
    expect(card(flood, 'skipper-quote')).to.deep.equal([
      '“The water came up through the floor before it came over the wall”', 'Joost Averkamp (said)', 'a barge skipper · Dutch, translated by the newsroom', 'named', '',
    ]);
  });

  it('describes an anonymous speaker as the article does, with allegation and denial', () => {
    expect(card(flood, 'operator-quote')).to.deep.equal([
      '“We were told to keep the lights on and the pumps off”',
      'a night-shift operator at Station 4 who asked not to be named (said)',
      'not named by the article',
      'anonymous',
      'alleged; denied by Pellwater',
    ]);
  });

  it('says through whom a paraphrase came', () => {
    expect(card(flood, 'denial-quote')).to.deep.equal([
      'denied that any such order was given', 'Pellwater', 'the utility that runs the eight stations · in a statement · relayed by the Estuary News Agency', 'institution', 'claimed',
    ]);
  });

  it('marks only the quoted part of a partial quote', () => {
    const view = quotes(flood, 'mayor-quote').quotes[0];
    expect(view.pieces).to.deep.equal([
      { text: 'promised that Lennardport would ' }, { text: '“', is: 'mark' }, { text: 'never again bet a district on one switch', is: 'quoted' }, { text: '”', is: 'mark' },
    ]);
    expect(view.mode).to.equal('partial');
  });

  it('lets two speak as one', () => {
    expect(card(flood, 'joint-quote')).to.deep.equal([
      'said that they “accept in full what the coroner has found about the late warnings”', 'the city and the river authority, together', 'In a joint statement · September 22, 2031', 'collective', '',
    ]);
  });

  it('keeps one word and a sentence of 80 words whole', () => {
    expect(card(flood, 'resignation-quote')[0]).to.equal('“No”');
    const long = plain(quotes(flood, 'coroner-quote').quotes[0].pieces);
    expect(long.split(' ')).to.have.lengthOf(80);
    expect(long).to.match(/^“I find that the water was two days in coming .+ to the next desk along”$/u);
  });

  it('marks the article’s own word of doubt', () => {
    expect(is(quotes(flood, 'coroner-lives-quote').quotes[0].pieces, 'article')).to.deep.equal(['likely']);
    expect(card(flood, 'coroner-lives-quote')[4], 'in the speaker’s own view').to.equal('assessed');
  });

  it('copies words, speaker, article and address', () => {
    const copy = (id: string) => {
      const view = quotes(flood, id);
      return quoteText(view, view.quotes[0]);
    };
    expect(copy('resignation-quote')).to.equal(
      '“No” — Oda Brackwell. One Flood, Two Logs: Lennardport Still Argues Over Its Pumps · Lennardport Courier · December 29, 2031 https://lennardport-courier.example/river-flood',
    );
    expect(copy('union-quote')).to.match(/^argued that one spare .+ — Mirek Salthouse \(paraphrased by the article\)\. One Flood/u);
  });
});

describe('quote card: the war report, all paraphrases', () => {
  it('leads with the verb, and joins it to the words', () => {
    expect(card(war, 'mousawi-quote')).to.deep.equal([
      "(stated that) the attacks are a natural evolution and aim to increase the war's cost for Israel", 'Hussein al-Mousawi', 'spokesperson for Nujaba', 'named', 'claimed',
    ]);
    expect(card(war, 'axis-figure-quote')).to.deep.equal([
      "(expressed worry that) these attacks could drag the Axis into a conflict it doesn't want", 'A senior figure within the Axis of Resistance', 'not named by the article', 'anonymous', 'assessed',
    ]);
    expect(card(war, 'critics-quote')).to.deep.equal([
      '(argue that) these strikes undermine efforts to portray Iraq as stable and open for business', 'Critics', '', 'collective', 'assessed',
    ]);
  });

  it('puts “according to” before the name', () => {
    expect(card(war, 'knights-quote')).to.deep.equal([
      "The attacks' intensity and the types of weapons have escalated, complicating Israel's defense efforts and increasing costs",
      '(according to) Mike Knights', 'Washington Institute for Near East Policy', 'named', 'assessed',
    ]);
  });

  it('marks the hedge, and keeps two officials of one description apart', () => {
    const [first, second] = quotes(war, 'us-defense-official-1-quote us-defense-official-2-quote').quotes;
    expect(is(first.pieces, 'article')).to.deep.equal(['could']);
    expect([first.speaker, second?.speaker]).to.deep.equal(['A U.S. defense official', 'A U.S. defense official']);
    expect([first.id, second?.id]).to.deep.equal(['us-defense-official-1-quote', 'us-defense-official-2-quote']);
    expect(lines(second!)[0]).to.equal('(noted that) U.S. forces in the Middle East have intercepted projectiles from Iraq');
  });
});

describe('quote card: the Arabic strike', () => {
  it('uses the story’s own quotation marks, whatever the page speaks', () => {
    expect(card(strike, 'spokeswoman-quote')).to.deep.equal([
      '«لسنا ضد المدينة، فنحن من ينقلها كل صباح»', 'هالة المرساوي (قالت)', 'الناطقة باسم النقابة · إذاعة المرفأ · July 2, 2031', 'named', '',
    ]);
    expect(card(strike, 'driver-quote')[0]).to.equal('(رأى أن) الشركة تنتظر أن يتعب المضربون قبل أن تعود إلى طاولة التفاوض');
  });
});

describe('quote card: every quote', () => {
  it('never has a quotation mark in a paraphrase, and always has one in the others', () => {
    const marks = /["“”„«»]/u;
    for (const story of newsStories) {
      const card = quotes(story);
      for (const view of card.quotes) {
        expect(marks.test(`${view.lead ?? ''} ${plain(view.pieces)}`), view.id).to.equal(view.mode !== 'paraphrase');
        expect(marks.test(quoteText(card, view).split(' — ')[0] ?? ''), `copy of ${view.id}`).to.equal(view.mode !== 'paraphrase');
        expect(is(view.pieces, 'mark').length, view.id).to.equal(2 * is(view.pieces, 'quoted').length);
      }
    }
  });

  it('quotes only what stands in the story, letter by letter', () => {
    for (const story of newsStories) {
      for (const view of quotes(story).quotes) {
        const quote = story.quotes.find(({ id }) => id === view.id);
        for (const words of is(view.pieces, 'quoted')) expect(quote?.text, view.id).to.contain(words);
      }
    }
  });

  it('has its words, speaker and standing in the table, and evidence for each', () => {
    for (const story of newsStories) {
      const view = quotes(story);
      const { rows } = tableOf(view);
      expect(rows.map(({ mark }) => mark)).to.deep.equal(story.quotes.map(({ id }) => id));
      expect([...evidenceOf(view).keys()]).to.deep.equal(story.quotes.map(({ id }) => id));
      view.quotes.forEach((quote, i) => {
        const [speaker, , words, reading, standing] = (rows[i]?.cells ?? []).map((cell) => cellText(cell, view.words));
        expect(speaker, quote.id).to.equal([quote.speaker, ...quote.details].join('; '));
        expect(words?.endsWith(plain(quote.pieces)), quote.id).to.be.true;
        expect(reading, quote.id).to.equal(quoteWords(en).mode[quote.mode]);
        for (const { level, full } of quote.standing) expect([full, en.levelBy(level, quote.speaker)].some((said) => standing?.includes(said)), `${quote.id}: ${full}`).to.be.true;
      });
    }
  });
});

describe('quote card: a set', () => {
  it('has a title, a sentence for each and a table in the story’s order', () => {
    const view = quotes(flood);
    expect(view.title).to.equal('8 voices in the article');
    expect(view.summary).to.contain('Tomas Veerling, quoted in the article. Joost Averkamp, quoted in the article.');
    expect(view.summary).to.contain('Oda Brackwell, partly quoted; marks hold the speaker’s words.');
    expect(tableLines(view)[0]).to.equal('Tomas Veerling; the harbourmaster; Radio Torvane; April 3, 2031 | told | “It did not rise, it arrived” | Quoted | reported');
  });

  it('counts voices, not quotes', () => {
    expect(quotes(flood, 'mayor-quote resignation-quote').title).to.equal('What Oda Brackwell said');
    expect(quotes(war).title, 'whether two officials are one is not stated').to.equal('7 voices in the article');
  });

  it('keeps the order that item asks for', () => {
    expect(quotes(flood, ' skipper-quote  harbourmaster-quote ').quotes.map(({ id }) => id)).to.deep.equal(['skipper-quote', 'harbourmaster-quote']);
    expect(quotes(flood, 'skipper-quote').title).to.equal('What Joost Averkamp said');
  });

  it('says what it cannot show', () => {
    expect(quoteCardView(flood, { words: en, item: 'skipper-quote nobody' })).to.deep.equal({
      nothing: { item: 'nobody' },
    });
    expect(quoteCardView({ ...flood, quotes: [] }, { words: en })).to.deep.equal({ nothing: { what: 'quotes' } });
  });
});

describe('quote card: quotation marks of a language', () => {
  const quote = (lang: string, mode: string, text: string) =>
    plain(
      quotes(storyOf({
        format: 'factbox/1', id: 'made', lang, article: { headline: 'Made for a test' },
        sources: [{ id: 's', name: 'N', kind: 'person', naming: 'named', evidence: [{ exact: 'N' }] }],
        quotes: [{ id: 'q', mode, text, attribution: { by: ['s'] }, evidence: [{ exact: text }] }],
      })).quotes[0].pieces,
    );

  it('are its own, once', () => {
    expect(quote('en', 'direct', 'Yes')).to.equal('“Yes”');
    expect(quote('en-GB', 'direct', '“Yes”')).to.equal('“Yes”');
    expect(quote('de', 'direct', 'Ja')).to.equal('„Ja“');
    expect(quote('fr', 'direct', 'Oui')).to.equal('«\u202fOui\u202f»');
    expect(quote('es', 'direct', 'Sí')).to.equal('«Sí»');
    expect(quote('fa', 'direct', 'بله')).to.equal('«بله»');
    expect(quote('de', 'partial', 'er komme „bald“ und „gern“')).to.equal('er komme „bald“ und „gern“');
  });

  it('leave an apostrophe and a quote within a quote alone', () => {
    expect(quote('en', 'direct', "We won't say 'maybe' again")).to.equal("“We won't say 'maybe' again”");
    expect(quote('en', 'direct', "'Maybe' is no answer, and 'no' is one that we won't give'")).to.contain("'Maybe' is no answer");
  });
});
