import { FactboxFrequencyChart, FactboxQuoteCard } from 'factbox/react';
import { useRef, useState, type ComponentRef } from 'react';
import flood from './flood.json';

export function Article() {
  const [story, setStory] = useState(flood);
  const [heard, setHeard] = useState('');
  const [drawn, setDrawn] = useState(false);
  const [short, setShort] = useState(false);
  const chart = useRef<ComponentRef<typeof FactboxFrequencyChart>>(null);
  const correct = () => {
    const name = (source: (typeof flood.sources)[number]) => (source.id === 'src-harbourmaster' ? { ...source, name: 'Tomas Veerling-Oost' } : source);
    setStory({ ...story, sources: story.sources.map(name) });
  };

  return (
    <article>
      <h1>{story.article.headline}</h1>
      <FactboxQuoteCard story={story} item="harbourmaster-quote" emphasis="showcase" heading-level={2} onSelect={({ id }) => setHeard(id)}>
        <blockquote>“It did not rise, it arrived”</blockquote>
      </FactboxQuoteCard>
      <button id="correct" onClick={correct}>Correct the name</button>
      <button id="go" onClick={() => chart.current?.scrollIntoView()}>To the chart</button>
      <output id="heard">{heard}</output>
      <p style={{ height: '150vh' }}>{drawn ? 'The chart is drawn.' : 'The chart is on its way.'}</p>
      <FactboxFrequencyChart ref={chart} src="/flood.json" item="outages" heading-level={2} no-table={short} onReady={() => setDrawn(true)}>
        <p>The pumps failed repeatedly.</p>
      </FactboxFrequencyChart>
      <button id="short" onClick={() => setShort(true)}>Without its table</button>
    </article>
  );
}
