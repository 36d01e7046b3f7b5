import { expect } from '@open-wc/testing';
import { checkStory, reportText, type CheckReport, type Finding } from '../src/check/index.js';
import { parseStory } from '../src/story/parse.js';
import raw from '../stories/data/river-flood.story.json' with { type: 'json' };

const article = await (await fetch(new URL('../stories/data/river-flood.article.txt', import.meta.url))).text();

function check(input: unknown): CheckReport {
  const parsed = parseStory(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return checkStory(parsed.story, article);
}

/** The findings once some fields of one record, or of the article, are exchanged. */
function faulty(id: string, fields: object): readonly Finding[] {
  const changed: unknown = JSON.parse(JSON.stringify(raw), (_, value: { id?: string } | null) =>
    value?.id === id && !('focus' in value) ? { ...value, ...fields } : value,
  );
  return check(changed).findings;
}

/** The record's path, by which a finding must call it. */
function pathOf(id: string): string {
  for (const [list, records] of Object.entries(raw)) {
    const at = Array.isArray(records) ? records.findIndex((record) => typeof record === 'object' && record.id === id) : -1;
    if (at >= 0) return `${list}[${at}]`;
  }
  throw new Error(id);
}

/** The words of the article that begin where a finding points. */
function wordsAt({ at }: Finding, length: number): string | undefined {
  return at && article.split('\n')[at.line - 1]?.slice(at.column - 1, at.column - 1 + length);
}

function expectOne(findings: readonly Finding[], expected: Omit<Finding, 'at'>, words?: string): void {
  expect(findings.map(({ path, rule, id, expected: wanted, found }) => ({ path, rule, id, expected: wanted, found }))).to.deep.equal([
    expected,
  ]);
  expect(findings[0] && wordsAt(findings[0], words?.length ?? 0)).to.equal(words);
}

describe('a story that keeps to its article', () => {
  it('has no findings, and every word was looked at', () => {
    const { findings, unchecked, records } = check(raw);
    expect(findings).to.deep.equal([]);
    expect(unchecked).to.deep.equal([]);
    expect(records).to.be.above(100);
  });

  it('has its editorial additions listed, with what is drawn from each', () => {
    const { editorial } = check(raw);
    expect(editorial.map(({ path }) => path)).to.deep.equal(
      raw.places.flatMap(({ geometry }, i) => (geometry ? [`places[${i}].geometry`] : [])),
    );
    const quay = editorial.find(({ id }) => id === 'low-quay');
    expect(quay?.name).to.equal('Low Quay');
    expect(quay?.cite.title).to.equal('Map drawn for this fictional story');
    expect(quay?.usedBy).to.include.members([pathOf('flood'), pathOf('saltfield-more-exposed')]);
  });

  it('has a record that an editor added listed too', () => {
    const cite = { title: 'Gauge log', accessed: '2031-12-20' };
    const [first] = raw.statements;
    const { editorial } = check({ ...raw, statements: [...raw.statements, { ...first, id: 'added', basis: 'editorial', cite }] });
    expect(editorial.at(-1)).to.deep.equal({
      path: `statements[${raw.statements.length}]`, id: 'added', adds: 'record', name: first?.label, cite, usedBy: [],
    });
  });
});

describe('evidence', () => {
  it('stands in the article, or the nearest words are shown', () => {
    expectOne(
      faulty('flood', { evidence: [{ exact: 'The wall at Low Quay gives way on 3 April' }] }),
      {
        path: `${pathOf('flood')}.evidence[0].exact`, rule: 'words-missing', id: 'flood', expected: 'words of the article',
        found: 'no such words; nearest: "The wall at Low Quay gave way on 3 April", differs at "gives" / "gave"',
      },
      'The wall at Low Quay gave way on 3 April',
    );
  });

  it('has the letters of the article', () => {
    expectOne(
      faulty('src-insurer', { evidence: [{ exact: "Harrow Tide Mutual, the city's insurer" }] }),
      {
        path: `${pathOf('src-insurer')}.evidence[0].exact`, rule: 'words-letters', id: 'src-insurer',
        expected: 'the letters of the article, which links need', found: 'other marks, first "\'" / "’"',
      },
      'Harrow Tide Mutual, the city’s insurer',
    );
  });

  it('has whole words', () => {
    expectOne(
      faulty('complaint-filings', { evidence: [{ exact: 'plaints about flooded cellars' }] }),
      {
        path: `${pathOf('complaint-filings')}.evidence[0].exact`, rule: 'words-missing', id: 'complaint-filings',
        expected: 'whole words of the article', found: 'a part of "several complaints about flooded cellars in February, 18 in"',
      },
      'plaints about',
    );
  });

  it('stands there once', () => {
    const lines = article.split('\n').flatMap((line, i) => line.split('Station 4').slice(1).map(() => i + 1));
    expectOne(
      faulty('station-4', { evidence: [{ exact: 'Station 4' }] }),
      {
        path: `${pathOf('station-4')}.evidence[0].exact`, rule: 'words-repeated', id: 'station-4',
        expected: 'words that stand once in the article, or a prefix or suffix', found: `them ${lines.length} times, in line ${[...new Set(lines)].join(', ')}`,
      },
      'Station 4',
    );
  });

  it('may be picked out by what stands round it', () => {
    expect(faulty('station-4', { evidence: [{ exact: 'Station 4', suffix: 'on 3 April' }] })).to.deep.equal([]);
    expect(faulty('station-4', { evidence: [{ exact: 'Station 4', prefix: 'operator at ' }] })).to.deep.equal([]);
    expectOne(
      faulty('station-4', { evidence: [{ exact: 'Station 4 on 3 April', prefix: 'only two stoppages:' }] }),
      {
        path: `${pathOf('station-4')}.evidence[0]`, rule: 'words-missing', id: 'station-4',
        expected: 'the words between their prefix and suffix', found: '"three stoppages: Station 4 on 3 April, Station 2 on 21"',
      },
      'Station 4 on 3 April',
    );
  });

  it('is a clause and no whole sentence', () => {
    const sentence = 'A second breach opened somewhere downstream of Anse Lock, though nobody has fixed the spot.';
    expectOne(
      faulty('second-breach', { evidence: [{ exact: sentence }] }),
      {
        path: `${pathOf('second-breach')}.evidence[0].exact`, rule: 'whole-sentence', id: 'second-breach',
        expected: 'the shortest clause that states it', found: 'a whole sentence',
      },
      'A second breach',
    );
  });

  it('is the text’s where the headline says the same', () => {
    const line = article.split('\n').findIndex((text) => text.includes('one flood')) + 1;
    expectOne(
      faulty('second-breach', { evidence: [{ exact: 'One Flood' }] }),
      {
        path: `${pathOf('second-breach')}.evidence[0].exact`, rule: 'headline-only', id: 'second-breach',
        expected: `the words of the text, which says it in line ${line}`, found: 'the headline',
      },
      'One Flood',
    );
  });

  it('belongs to a story with the article’s headline', () => {
    const [finding, ...more] = check({ ...raw, article: { ...raw.article, headline: 'One Flood, Two Logs: Lennardport Argues Over Its Pumps' } }).findings;
    expect(more).to.deep.equal([]);
    expect(finding).to.deep.equal({
      path: 'article.headline', rule: 'headline', expected: 'the headline of the article', at: { offset: 0, line: 1, column: 1 },
      found: `no such words; nearest: "${raw.article.headline}", differs at "" / "Still"`,
    });
  });
});

describe('numbers', () => {
  it('stand in the evidence', () => {
    expectOne(
      faulty('witnesses', { quantity: { is: 'exact', value: 46 } }),
      {
        path: `${pathOf('witnesses')}.quantity.value`, rule: 'number', id: 'witnesses',
        expected: 'the number 46 in its evidence', found: '"heard 64 witnesses"',
      },
      'heard 64 witnesses',
    );
  });

  it('keep the bound that the article gives them', () => {
    expectOne(faulty('evacuated-relief', { quantity: { is: 'exact', value: 3000, words: 'more than 3,000' } }), {
      path: `${pathOf('evacuated-relief')}.quantity`, rule: 'bound', id: 'evacuated-relief',
      expected: '"at-least" and strict, as the evidence says "more than"', found: '"exact"',
    });
  });

  it('in a label are the article’s', () => {
    expectOne(faulty('witnesses', { label: 'More than 65 witnesses heard' }), {
      path: `${pathOf('witnesses')}.label`, rule: 'number', id: 'witnesses', expected: 'a number that the article states', found: '65',
    });
  });
});

describe('the article’s own words', () => {
  it('are the term of a quantity in words', () => {
    expectOne(faulty('damage', { quantity: { is: 'verbal', term: 'heavy', of: 'degree' } }), {
      path: `${pathOf('damage')}.quantity.term`, rule: 'term', id: 'damage', expected: 'the term "heavy" in its evidence',
      found: 'no such words in the article',
    });
  });

  it('are the degree and the baseline of a change', () => {
    const series = raw.series.find(({ id }) => id === 'complaints');
    const at = `${pathOf('complaints')}.points`;
    const point = series?.points.findIndex((one) => 'change' in one) ?? -1;
    const changed = (change: object) => series?.points.map((one, i) => (i === point ? { ...one, change } : one));
    expectOne(faulty('complaints', { points: changed({ direction: 'down', degree: 'steep', baseline: 'the summer’s level' }) }), {
      path: `${at}[${point}].change.degree`, rule: 'degree', id: `complaints.${point + 1}`,
      expected: 'the degree "steep" in its evidence', found: 'no such words in the article',
    });
    expectOne(faulty('complaints', { points: changed({ direction: 'down', degree: 'sharp', baseline: 'the level of June' }) }), {
      path: `${at}[${point}].change.baseline`, rule: 'as-written', id: `complaints.${point + 1}`,
      expected: 'the words "the level of June" in the article', found: 'no such words',
    });
  });

  it('are the reporting verb', () => {
    expectOne(
      faulty('toll-1', { attribution: { by: ['src-police'], verb: 'guessed' } }),
      {
        path: `${pathOf('toll-1')}.attribution.verb`, rule: 'verb', id: 'toll-1',
        expected: 'the verb "guessed" in its evidence or the same sentence', found: 'no such words in the article',
      },
    );
  });

  it('are the hedge', () => {
    expectOne(
      faulty('minutes-lost', { hedge: 'could' }),
      {
        path: `${pathOf('minutes-lost')}.hedge`, rule: 'hedge', id: 'minutes-lost',
        expected: 'the hedge "could" in its evidence or the same sentence', found: 'it only elsewhere',
      },
      'could not verify',
    );
  });

  it('are the words for how sure something is', () => {
    expectOne(faulty('sluice-open', { status: [{ level: 'unverified', words: 'not confirmed' }] }), {
      path: `${pathOf('sluice-open')}.status[0].words`, rule: 'standing-words', id: 'sluice-open',
      expected: 'the words "not confirmed" in its evidence', found: 'no such words in the article',
    });
  });

  it('are roles, aliases and means', () => {
    const none = 'no such words';
    expectOne(faulty('veerling', { role: 'the harbour pilot' }), {
      path: `${pathOf('veerling')}.role`, rule: 'as-written', id: 'veerling', expected: 'the words "the harbour pilot" in the article', found: none,
    });
    expectOne(faulty('pellwater', { aliases: ['the utility', 'the operator'] }), {
      path: `${pathOf('pellwater')}.aliases[1]`, rule: 'as-written', id: 'pellwater', expected: 'the words "the operator" in the article', found: none,
    });
    expectOne(faulty('first-spare-pump', { means: ['spare engine'] }), {
      path: `${pathOf('first-spare-pump')}.means[0]`, rule: 'as-written', id: 'first-spare-pump',
      expected: 'the words "spare engine" in the article', found: none,
    });
  });

  it('are names, "the" aside', () => {
    expectOne(
      faulty('anse-lock', { name: 'Ans Lock' }),
      {
        path: `${pathOf('anse-lock')}.name`, rule: 'name', id: 'anse-lock',
        expected: 'a name that the article uses, or basis "entailed" or "editorial"',
        found: 'no such words; nearest: "Anse Lock", differs at "Ans" / "Anse"',
      },
      'Anse Lock',
    );
    expect(faulty('anse-lock', { name: 'The Anse Lock' })).to.deep.equal([]);
  });
});

describe('times', () => {
  it('are given in the article’s words', () => {
    expectOne(faulty('walkout', { when: { edtf: '2031-07-14/2031-07-18', text: 'for five days in July' } }), {
      path: `${pathOf('walkout')}.when.text`, rule: 'when-text', id: 'walkout', expected: 'the time "for five days in July" in the article',
      found: 'no such words',
    });
  });

  const wanted = (part: string): string => `${part} that the article states, or basis "entailed" or "editorial"`;

  it('have a year, a month and a day that the article states', () => {
    const path = `${pathOf('surge-2019')}.when.edtf`;
    const dated = (edtf: string): readonly Finding[] => faulty('surge-2019', { when: { edtf, text: 'of 2019' } });
    expectOne(dated('2018'), { path, rule: 'date', id: 'surge-2019', expected: wanted('a year'), found: '"2018"' });
    expectOne(dated('XXXX-04-21'), { path, rule: 'date', id: 'surge-2019', expected: wanted('a day'), found: '"XXXX-04-21"' });
    expect(dated('201X')).to.deep.equal([]);
  });

  it('are known for the day on which the article came out', () => {
    expect(faulty('toll-2', { asOf: '2031-12-29' })).to.deep.equal([]);
    expectOne(faulty('toll-2', { asOf: '2031-12-28' }), {
      path: `${pathOf('toll-2')}.asOf`, rule: 'date', id: 'toll-2', expected: wanted('a day'), found: '"2031-12-28"',
    });
  });

  it('are the editor’s own where the record says so', () => {
    expect(faulty('toll-2', { asOf: '2030-12-28', basis: 'entailed' })).to.deep.equal([]);
  });
});

describe('quotes', () => {
  it('that are direct stand in quotation marks', () => {
    expectOne(
      faulty('union-quote', { mode: 'direct' }),
      {
        path: `${pathOf('union-quote')}.evidence[0].exact`, rule: 'quote-marks', id: 'union-quote', found: 'words without them',
        expected: 'quotation marks round the words in the article, or mode "partial" or "paraphrase"',
      },
      'argued that one spare',
    );
  });

  it('that are partial have their marked words in marks', () => {
    const exact = 'promised that Lennardport would';
    expectOne(faulty('mayor-quote', { evidence: [{ exact }] }), {
      path: `${pathOf('mayor-quote')}.evidence[0].exact`, rule: 'quote-marks', id: 'mayor-quote', found: `"${exact}"`,
      expected: 'quotation marks round the speaker’s words in the text, or mode "paraphrase"',
    });
    const [quote] = raw.quotes.filter(({ id }) => id === 'union-quote');
    expectOne(
      faulty('union-quote', { mode: 'partial', text: 'argued that one spare for eight stations was “an ornament”' }),
      {
        path: `${pathOf('union-quote')}.text`, rule: 'quote-text', id: 'union-quote', expected: 'the words of the article',
        found: `no such words; nearest: "${quote?.evidence[0]?.exact}", differs at "“" / "", "”" / ""`,
      },
    );
  });

  it('that are paraphrased do not stand in quotation marks', () => {
    expectOne(
      faulty('harbourmaster-quote', { mode: 'paraphrase' }),
      {
        path: `${pathOf('harbourmaster-quote')}.evidence[0].exact`, rule: 'quote-marks', id: 'harbourmaster-quote',
        expected: 'mode "direct", as the article has the words in quotation marks', found: 'mode "paraphrase"',
      },
      'It did not rise',
    );
    expectOne(faulty('mayor-quote', { mode: 'paraphrase' }), {
      path: `${pathOf('mayor-quote')}.evidence[0].exact`, rule: 'quote-marks', id: 'mayor-quote',
      expected: 'no quotation marks in a paraphrase, or mode "partial"',
      found: '"promised that Lennardport would “never again bet a district on one switch”"',
    });
  });

  it('have a text that the article has', () => {
    expectOne(faulty('operator-quote', { text: 'We were told to keep the lights on and the pumps running' }), {
      path: `${pathOf('operator-quote')}.text`, rule: 'quote-text', id: 'operator-quote', expected: 'the words of the article',
      found: 'no such words; nearest: "We were told to keep the lights on and the pumps off", differs at "running" / "off"',
    });
  });
});

describe('the editor’s own words', () => {
  it('are not stronger than the evidence', () => {
    expectOne(faulty('toll-2', { label: 'Death toll soars' }), {
      path: `${pathOf('toll-2')}.label`, rule: 'loaded-word', id: 'toll-2', expected: 'a word of the evidence, or a baseline', found: '"soars"',
    });
    expect(faulty('surge-2019', { label: 'The storm surges' }), 'the evidence has "surge"').to.deep.equal([]);
    const calm = faulty('toll-2', { label: 'Surgeons count the dead, and the historical record is set right' });
    expect(calm.map(({ found }) => found)).to.deep.equal(['"record"']);
    expect(faulty('complaints', { label: 'Complaints plunge' }), 'a point states a baseline').to.deep.equal([]);
  });

  it('are looked at in annotations and tours too', () => {
    expect(faulty('note-walkout', { text: 'A record walkout' }).map(({ path, found }) => [path, found])).to.deep.equal([
      ['annotations[0].text', '"record"'],
    ]);
    const steps = [{ text: 'The worst night, with 77 pumps lost', focus: ['flood'] }];
    expect(faulty('two-logs', { steps }).map(({ path, rule, found }) => [path, rule, found])).to.deep.equal([
      ['tours[0].steps[0].text', 'loaded-word', '"worst"'],
      ['tours[0].steps[0].text', 'number', '77'],
    ]);
  });
});

describe('the whole', () => {
  it('has each fact once', () => {
    const again = { ...raw.statements[0], id: 'again' };
    expectOne(check({ ...raw, statements: [...raw.statements, again] }).findings, {
      path: `statements[${raw.statements.length}]`, rule: 'recorded-twice', id: 'again', expected: 'each fact once',
      found: `the same as statements[0] (${raw.statements[0]?.id})`,
    });
  });

  it('tells several faults in the order of the story', () => {
    const findings = check({
      ...raw,
      sources: raw.sources.map((source) => (source.id === 'src-radio' ? { ...source, name: 'Radio Torvale' } : source)),
      measures: raw.measures.map((measure) => (measure.id === 'witnesses' ? { ...measure, quantity: { is: 'exact', value: 65 } } : measure)),
    }).findings;
    expect(findings.map(({ rule, id }) => [rule, id])).to.deep.equal([['name', 'src-radio'], ['number', 'witnesses']]);
  });

  it('is printed a line for each', () => {
    const report = { ...check(raw), findings: faulty('witnesses', { quantity: { is: 'exact', value: 46 } }) };
    const [first, second] = reportText(report).split('\n');
    const { line, column } = report.findings[0]?.at ?? {};
    expect(first).to.equal(
      `${pathOf('witnesses')}.quantity.value (witnesses): expected the number 46 in its evidence, got "heard 64 witnesses" ` +
        `(number; line ${line}, column ${column})`,
    );
    expect(second).to.match(/^added by an editor: places\[0\]\.geometry \(torvane\): the spot of River Torvane, from "Map drawn/);
  });
});
