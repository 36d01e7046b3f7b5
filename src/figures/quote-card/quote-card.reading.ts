// Made by scripts/readings.mjs from src/story/schema.ts; do not edit.
import { finishQuotes } from '../../story/quick.quotes.js';
import { shapesFrom, type Reading } from '../../story/quick.js';
import type { Story } from '../../story/types.js';

/** What the figure reads of a story. */
export type QuoteCardStory = Pick<Story, 'id' | 'lang' | 'article' | 'sources' | 'quotes'>;

export const quoteCardReading: Reading<QuoteCardStory> = {
  shapes: shapesFrom(
    '[{format:[=,factbox/1],id:i,lang:t,article:2,sources:[?,[*,0,5],[]],quotes:[?,[*,0,10],[]]},{id:i,text:t,when:d},{headline:t,publisher:[?,t],byline:[?,t],url:[?,u],published:[?,d],rights:[?,t],corrections:[?,[*,0,1],[]]},{exact:t,prefix:[?,p],suffix:[?,p],in:[?,@corrections]},{title:t,url:[?,u],accessed:d},{id:i,evidence:[*,1,3],topic:[?,t],basis:[?,[=,stated,entailed,editorial],stated],cite:[?,4],name:t,kind:t,naming:[=,named,anonymous,collective],role:[?,t],actor:[?,i],response:[?,[=,cited,did-not-comment,declined],cited]},{by:[*,1,@sources],verb:[?,t],via:[?,@sources],joint:[?,b,false]},{level:[=,confirmed,denied],by:[*,1,@sources],words:[?,t],when:[?,e]},{level:[=,reported,claimed,alleged,unverified,assessed,disputed,retracted],by:[?,[*,1,@sources]],words:[?,t],when:[?,e]},{edtf:[?,e],text:t},{id:i,evidence:[*,1,3],topic:[?,t],basis:[?,[=,stated,entailed,editorial],stated],cite:[?,4],label:[?,t],attribution:[?,6],status:[?,[*,1,[|,level,7,8]],[{level:reported}]],hedge:[?,t],when:[?,9],after:[?,[*,0,i],[]],replaces:[?,i],mode:[=,direct,partial,paraphrase],text:[?,p,""],channel:[?,t],originalLang:[?,t],translator:[?,t]}]',
  ),
  finish: finishQuotes,
};
