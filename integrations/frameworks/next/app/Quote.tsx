'use client';
import { FactboxQuoteCard } from 'factbox/react';
import type { Story } from 'factbox/story';
import { useState } from 'react';

export function Quote({ story }: { story: Story }) {
  const [shown, setShown] = useState(story);
  const [heard, setHeard] = useState('');
  const [drawn, setDrawn] = useState(false);
  const correct = () => setShown({ ...shown, sources: shown.sources.map((source) => (source.id === 'src-harbourmaster' ? { ...source, name: 'Tomas Veerling-Oost' } : source)) });

  return (
    <section>
      <FactboxQuoteCard story={shown} item="harbourmaster-quote" heading-level={2} onSelect={({ id }) => setHeard(id)} onReady={() => setDrawn(true)}>
        <blockquote>“It did not rise, it arrived”</blockquote>
      </FactboxQuoteCard>
      <button id="correct" onClick={correct}>Correct the name</button>
      <output id="heard">{heard}</output>
      <p>{drawn ? 'The quote is drawn.' : 'The quote is on its way.'}</p>
    </section>
  );
}
