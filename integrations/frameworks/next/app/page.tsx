import { parseStory, slice } from 'factbox/story';
import { FactboxFrequencyChart } from 'factbox/react';
import { Quote } from './Quote';
import flood from './flood.json';

/** A server component: it reads the story, and hands on what the quote needs of it. */
export default function Page() {
  const result = parseStory(flood);
  if (!result.ok) throw new Error('The story is faulty.');
  return (
    <main>
      <h1>{result.story.article.headline}</h1>
      <Quote story={slice(result.story, 'quote-card', 'harbourmaster-quote')} />
      <FactboxFrequencyChart src="/flood.json" item="outages" heading-level={2} className="wide">
        <p>The pumps failed repeatedly.</p>
      </FactboxFrequencyChart>
    </main>
  );
}
