// Small stories made for one question each; the whole story is in check.test.ts.
import { expect } from '@open-wc/testing';
import { checkStory, findingText, reportText, type CheckReport } from '../src/check/index.js';
import { parseStory } from '../src/story/parse.js';

interface Parts {
  readonly lang?: string;
  readonly corrections?: readonly object[];
  readonly [list: string]: unknown;
}

function check(article: string, { lang = 'en', corrections = [], ...lists }: Parts): CheckReport {
  const parsed = parseStory({ format: 'factbox/1', id: 'small', lang, article: { headline: 'Headline', corrections }, ...lists });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return checkStory(parsed.story, `Headline\n\n${article}`);
}

const lines = (report: CheckReport): string[] => report.findings.map(findingText);

/** What is found of one statement with this evidence. */
const evidence = (article: string, exact: string, lang = 'en'): string[] =>
  lines(check(article, { lang, statements: [{ id: 's', label: 'Said', evidence: [{ exact }] }] }));

/** What is found of one quantity with this evidence, as a list of rules. */
function quantity(exact: string, value: object, lang = 'en'): string[] {
  const measures = [{ id: 'm', about: 'm', measure: 'x', quantity: value, evidence: [{ exact }] }];
  const { findings, unchecked } = check(`Then ${exact} were named, it was said, on the day after that.`, { lang, measures });
  return [...findings.map(({ rule }) => rule), ...unchecked.map(({ rule, paths }) => `unchecked ${rule} ${paths.join()}`)];
}

const exact = (value: number): object => ({ is: 'exact', value });

describe('where words stand', () => {
  it('is counted in characters, also behind characters outside the basic plane', () => {
    const [finding] = check('🌊🌊 The wall broke\r\nat 𝟿 and 🌊 the gate held.', {
      statements: [{ id: 's', label: 'x', evidence: [{ exact: 'the gate fell' }] }],
    }).findings;
    expect(finding?.at).to.deep.equal({ offset: 10 + 19 + 11, line: 4, column: 12 });
    expect(finding?.found).to.equal('no such words; nearest: "the gate held", differs at "fell" / "held"');
  });

  it('may be broken over lines and set with any white space', () => {
    expect(evidence('It said the gate\n  held\u00a0for\tdays, and more.', 'the gate held for days')).to.deep.equal([]);
    expect(evidence('It said the gate held for days, and more.', ' the gate\nheld  for days ')).to.deep.equal([]);
  });

  it('is told where only marks or composed letters differ', () => {
    expect(evidence('It said “we won’t go”—ever, he added.', 'we won\'t go')[0]).to.contain('other marks, first "\'" / "’" (words-letters');
    expect(evidence('It said the 1–0 lead held, he added.', 'the 1-0 lead')[0]).to.contain('first "-" / "–"');
    expect(evidence('The cafe\u0301 was shut, he added later.', 'caf\u00e9 was shut')[0]).to.contain('(words-letters; line 3, column 5)');
    expect(evidence('The gate\u00adhouse fell, he added then.', 'gatehouse fell')[0]).to.contain('(words-letters; line 3, column 5)');
  });

  it('is shown for another case, a missing mark and a missing space', () => {
    expect(evidence('The Gate held, he added, for long.', 'the gate held')[0]).to.contain('differs at "the gate" / "The Gate"');
    expect(evidence('The gate, he added, held for long.', 'The gate he added')[0]).to.contain('differs at "" / ","');
    expect(evidence('About 12 % of it was lost there.', '12% of it')[0]).to.contain('differs at white space');
  });

  it('is nowhere where nothing is like it', () => {
    expect(evidence('The gate held, he added.', 'prices doubled overnight')).to.deep.equal([
      'statements[0].evidence[0].exact (s): expected words of the article, got "prices doubled overnight", and nothing like it is there (words-missing)',
    ]);
  });

  it('is found in a script without spaces, and behind a joined particle', () => {
    expect(evidence('昨日、川の水位が上がった。', '水位が上がった', 'ja')).to.deep.equal([]);
    expect(evidence('昨日、川の水位が上がった。', '水位が下がった', 'ja')[0]).to.contain('nearest: "水位が上がった", differs at "下" / "上"');
    expect(evidence('وتملك البلدية الشركة منذ عام', 'تملك البلدية', 'ar')).to.deep.equal([]);
  });

  it('is found in a long article', () => {
    const article = Array.from({ length: 20_000 }, (_, i) => `word${i % 700}${i % 23 === 0 ? '.' : ''}`).join(' ');
    expect(evidence(`${article} and then the small gate held. ${article}`, 'the small gate fell')[0]).to.contain('differs at "fell" / "held"');
  });

  it('is a correction where the evidence says so', () => {
    const corrections = [{ id: 'c', text: 'An earlier text had 19; the number is 18, not 19.', when: '2031-12-30' }];
    const said = (words: object): string[] => lines(check('The number is 19.', { corrections, statements: [{ id: 's', label: 'x', evidence: [words] }] }));
    expect(said({ exact: 'the number is 18', in: 'c' })).to.deep.equal([]);
    expect(said({ exact: 'the number is 18' })).to.deep.equal([
      'statements[0].evidence[0].exact (s): expected words of the article, got words of the correction "c" (words-missing; line 3, column 1)',
    ]);
    expect(said({ exact: 'the number is 17', in: 'c' })).to.deep.equal([
      'statements[0].evidence[0].exact (s): expected words of the correction "c", got no such words; nearest: "the number is 18", ' +
        'differs at "17" / "18" (words-missing; correction "c", line 1, column 25)',
    ]);
  });
});

describe('a whole sentence', () => {
  const isWhole = (article: string, words: string): boolean => evidence(article, words).some((line) => line.includes('(whole-sentence;'));

  it('is one also without its stop or inside quotation marks', () => {
    expect(isWhole('The old gate of the city held. He left.', 'The old gate of the city held')).to.be.true;
    expect(isWhole('“The old gate of the city held.” He left.', 'The old gate of the city held.')).to.be.true;
    expect(isWhole('The old gate of the city held. He left.', 'gate of the city held. He left')).to.be.false;
  });

  it('does not end at a short form or a number', () => {
    expect(isWhole('Forces of the U.S. Army came to the 1.5 km gate. He left.', 'Army came to the 1.5 km gate')).to.be.false;
    expect(isWhole('Then Gen. Ames held the gate of the city. He left.', 'Ames held the gate of the city')).to.be.false;
  });

  it('may be evidence where there is no shorter clause', () => {
    expect(isWhole('Two people died. He left.', 'Two people died')).to.be.false;
  });

  it('may be what a speaker said', () => {
    const quotes = [{ id: 'q', mode: 'direct', evidence: [{ exact: 'The old gate of the city held, and so did we.' }] }];
    expect(lines(check('She wrote. “The old gate of the city held, and so did we.” He left.', { quotes }))).to.deep.equal([]);
  });
});

describe('numbers in English', () => {
  const read: readonly (readonly [string, number])[] = [
    ['1,200 homes', 1200], ['1.2 million people', 1_200_000], ['£300m of aid', 3e8], ['three gates', 3], ['a dozen boats', 12],
    ['half a dozen boats', 6], ['two dozen boats', 24], ['a hundred and twelve boats', 112], ['twenty-one boats', 21],
    ['two hundred thousand boats', 200_000], ['no boats', 0], ['a boat', 1], ['both boats', 2], ['5 to 6 million boats', 5e6],
    ['12 of the boats', 12], ['٤٢ boats', 42], ['12 in April', 12],
  ];
  for (const [words, value] of read) {
    it(`${words}: ${value}`, () => expect(quantity(words, exact(value))).to.deep.equal([]));
  }

  const notStated: readonly (readonly [string, number])[] = [
    ['the post-2003 boats', 2003], ['boats of the 1990s', 1990], ['the boats since 1991', 1991], ['the 21st boat', 21],
    ['dozens of boats', 12], ['the S-300 boats', 300], ['boats on 4 April', 4], ['boats at 9.30pm', 9.3], ['12 boats', 1],
    ['2003 boats', 3], ['1,200 boats', 200], ['twenty and one boats', 21], ['the third boat', 3],
  ];
  for (const [words, value] of notStated) {
    it(`${words}: not ${value}`, () => expect(quantity(words, exact(value))).to.deep.equal(['number']));
  }

  it('stand for every end of a range', () => {
    expect(quantity('between three and 14 boats', { is: 'range', min: 3, max: 14 })).to.deep.equal([]);
    expect(quantity('between three and 14 boats', { is: 'range', min: 3, max: 15, best: 4 })).to.deep.equal(['number', 'number']);
  });
});

describe('bounds in English', () => {
  const least = (min: number, strict = false): object => ({ is: 'at-least', min, strict });
  const most = (max: number, strict = false): object => ({ is: 'at-most', max, strict });
  const about = (value: number): object => ({ is: 'approximate', value });

  it('are kept', () => {
    for (const [words, value] of [
      ['over a dozen boats', least(12, true)], ['at least two boats', least(2)], ['no fewer than two boats', least(2)],
      ['two or more boats', least(2)], ['up to 20 boats', most(20)], ['fewer than 20 boats', most(20, true)],
      ['no more than 20 boats', most(20)], ['about 20 boats', about(20)], ['some $20 million', about(2e7)],
      ['anger over two boats', exact(2)], ['20 boats, more than 12 of them new', exact(20)],
    ] as const) {
      expect(quantity(words, value), words).to.deep.equal([]);
    }
  });

  it('are found where they are lost or turned round', () => {
    for (const [words, value] of [
      ['over a dozen boats', exact(12)], ['over a dozen boats', least(12)], ['at least two boats', exact(2)],
      ['at least two boats', least(2, true)], ['up to 20 boats', least(20)], ['roughly 20 boats', exact(20)],
      ['more than 20 boats', about(20)],
    ] as const) {
      expect(quantity(words, value), words).to.deep.equal(['bound']);
    }
  });
});

describe('other languages', () => {
  it('have their digits checked', () => {
    expect(quantity('1.200 Häuser', exact(1200), 'de')).to.deep.equal(['unchecked bound measures[0].quantity.value']);
    expect(quantity('1.200 Häuser', exact(1300), 'de')).to.deep.equal(['number']);
    expect(quantity('١٬٢٠٠ منزل', exact(1200), 'ar')).to.deep.equal(['unchecked bound measures[0].quantity.value']);
    expect(quantity('۱۲۰۰ خانه', exact(1300), 'fa')).to.deep.equal(['number']);
  });

  it('say where a number may be written as a word', () => {
    const unread = ['unchecked number measures[0].quantity.value'];
    expect(quantity('drei der 12 Boote', exact(3), 'de')).to.deep.equal(unread);
    expect(quantity('zwanzig Boote', exact(20), 'de')).to.deep.equal(unread);
    expect(quantity('1,2 Millionen Boote', exact(1_200_000), 'de')).to.deep.equal(unread);
  });

  it('say so in the report, a line for each reason', () => {
    const measures = [1, 2, 3, 4].map((n) => ({ id: `m${n}`, about: 'm1', measure: 'x', quantity: exact(n), evidence: [{ exact: 'vier Boote' }] }));
    const text = reportText(check('Es waren vier Boote da.', { lang: 'de', measures }));
    expect(text).to.equal(
      'not checked: measures[0].quantity.value, measures[1].quantity.value, measures[2].quantity.value and 1 more: ' +
        'numbers written as words are not read in "de" (number)',
    );
  });

  it('may count years from elsewhere', () => {
    const dated = (lang: string): CheckReport =>
      check('در سال ۱۴۰۳ بود.', { lang, statements: [{ id: 's', label: 'x', when: { edtf: '2024', text: 'در سال ۱۴۰۳' }, evidence: [{ exact: 'بود' }] }] });
    expect(dated('fa').findings).to.deep.equal([]);
    expect(dated('fa').unchecked.map(({ rule, paths }) => [rule, paths])).to.deep.include(['date', ['statements[0].when.edtf']]);
    expect(dated('ur').findings.map(({ rule }) => rule)).to.deep.equal(['date']);
  });
});

describe('quotation marks', () => {
  const quote = (article: string, exactWords: string, mode = 'direct', text?: string): string[] =>
    check(article, { quotes: [{ id: 'q', mode, ...(text ? { text } : {}), evidence: [{ exact: exactWords }] }] }).findings.map(({ rule }) => rule);

  const around: readonly (readonly [string, string])[] = [
    ['“', '”'], ['"', '"'], ['«', '»'], ['« ', ' »'], ['»', '«'], ['„', '“'], ['„', '”'], ['「', '」'], ['『', '』'], ['‘', '’'], ["'", "'"],
    ['‹', '›'], ['”', '”'],
  ];
  for (const [open, close] of around) {
    it(`${open}…${close}`, () => {
      const article = `Then ${open}we will not go there${close}, she said to them, and we will not stay here either.`;
      expect(quote(article, 'we will not go there')).to.deep.equal([]);
      expect(quote(article, 'we will not stay here')).to.deep.equal(['quote-marks']);
      expect(quote(article, 'we will not stay here', 'paraphrase')).to.deep.equal([]);
      expect(quote(article, 'we will not go there', 'paraphrase')).to.deep.equal(['quote-marks']);
    });
  }

  it('may be nested', () => {
    expect(quote('She said: “He told me ‘the gate’s gone’ and left.” So it was.', 'the gate’s gone')).to.deep.equal([]);
    expect(quote('She said: “He told me ‘the gate’s gone’ and left.” So it was.', 'He told me ‘the gate’s gone’ and left')).to.deep.equal([]);
  });

  it('are not apostrophes', () => {
    expect(quote("The guards' gate wasn't the owners' to sell, she said.", "gate wasn't the owners")).to.deep.equal(['quote-marks']);
    expect(quote('‘We heard the guards’ boats, then nothing,’ she said.', 'We heard the guards’ boats, then nothing')).to.deep.equal([]);
  });

  it('may be left open at the end of a paragraph', () => {
    expect(quote('“The gate held all night.\n\n“Then it fell at dawn,” she said.', 'The gate held all night')).to.deep.equal([]);
  });

  it('may be broken by who speaks', () => {
    const article = '“The gate held,” she said, “and then it fell.” They left.';
    const both = [{ exact: 'The gate held' }, { exact: 'and then it fell' }];
    const rules = (quotes: object): string[] => check(article, { quotes: [quotes] }).findings.map(({ rule }) => rule);
    expect(rules({ id: 'q', mode: 'direct', text: 'The gate held and then it fell', evidence: both })).to.deep.equal([]);
    expect(rules({ id: 'q', mode: 'direct', text: 'The gate held … it fell', evidence: both })).to.deep.equal([]);
    expect(rules({ id: 'q', mode: 'direct', evidence: [{ exact: 'The gate held,” she said, “and then it fell' }] })).to.deep.equal(['quote-marks']);
  });

  it('round some of the words make a partial quote', () => {
    const article = 'He called the gate “a joke” and the wall a ruin, as many do.';
    expect(quote(article, 'called the gate “a joke”', 'partial')).to.deep.equal([]);
    expect(quote(article, 'called the gate “a joke”', 'paraphrase')).to.deep.equal(['quote-marks']);
    expect(quote(article, 'the wall a ruin', 'partial', 'the wall “a ruin”')).to.deep.equal(['quote-text']);
  });
});

describe('words of doubt', () => {
  const hedged = (article: string, hedge: string, words: string): string[] =>
    lines(check(article, { statements: [{ id: 's', label: 'x', hedge, evidence: [{ exact: words }] }] }));

  it('may stand in the sentence round the evidence, but in no other', () => {
    expect(hedged('The gate, it seems, will likely fall. It held.', 'likely', 'The gate')).to.deep.equal([]);
    expect(hedged('The gate will likely fall. It held for now.', 'likely', 'It held')).to.have.length(1);
  });

  it('are whole words, and "may" is no month', () => {
    expect(hedged('To its dismay the city lost the gate, since May.', 'may', 'lost the gate')).to.deep.equal([
      'statements[0].hedge (s): expected the hedge "may" in its evidence or the same sentence, got no such words in the article (hedge)',
    ]);
    expect(hedged('May the gate hold, the city said.', 'may', 'the gate hold')).to.deep.equal([]);
  });
});

describe('names', () => {
  const named = (article: string, name: string, more: object = {}): string[] =>
    check(article, { actors: [{ id: 'a', name, kind: 'state', evidence: [{ exact: 'held the gate' }], ...more }] }).findings.map(({ rule }) => rule);

  it('are whole words, under one of the names that the article uses', () => {
    expect(named('The Iranian guards held the gate.', 'Iran')).to.deep.equal(['name']);
    expect(named('Iran’s guards held the gate.', 'Iran')).to.deep.equal([]);
    expect(named('A senior guard held the gate.', 'a senior guard')).to.deep.equal([]);
    expect(named('U.S. guards held the gate.', 'United States', { aliases: ['U.S.'] })).to.deep.equal([]);
  });

  it('are the editor’s own where the record says so', () => {
    expect(named('Both the Iranian and Iraqi guards held the gate.', 'Iranian guards', { basis: 'entailed' })).to.deep.equal([]);
  });
});

describe('dates', () => {
  const dated = (article: string, edtf: string): string[] =>
    check(article, { statements: [{ id: 's', label: 'x', when: { edtf, text: 'then' }, evidence: [{ exact: 'the gate' }] }] }).findings.map(
      ({ expected }) => expected.split(' that ')[0] ?? '',
    );

  it('have parts that the article states, in words or digits', () => {
    for (const [article, edtf] of [
      ['Then the gate fell, in 1991.', '1991'], ['Then, in 2023-24, the gate fell.', '2024'], ['Then, in the 1990s, the gate fell.', '199X'],
      ['Then, in the 20th century, the gate fell.', '19XX'], ['Then, on April 3 and 5, 2031, the gate fell.', '2031-04-05'],
      ['Then, from the 3rd to the 5th of April, the gate fell.', 'XXXX-04-03/XXXX-04-05'], ['Then (5.4.2031) the gate fell.', '2031-04-05'],
      ['Then the gate fell. (2031-04-05)', '2031-04-05T10:00'], ['Then, in Sept. 2031, the gate fell.', '2031-09'],
    ] as const) {
      expect(dated(article, edtf), edtf).to.deep.equal([]);
    }
  });

  it('are invented otherwise', () => {
    expect(dated('Then, in April, the gate fell.', '2031-04')).to.deep.equal(['a year']);
    expect(dated('Then, in 2031, the gate fell.', '2031-04')).to.deep.equal(['a month']);
    expect(dated('Then, in April 2031, the gate fell on 3 men.', '2031-04-03')).to.deep.equal(['a day']);
    expect(dated('Then, in April, the gate fell.', 'XXXX-03/XXXX-05')).to.deep.equal(['a month', 'a month']);
  });
});
