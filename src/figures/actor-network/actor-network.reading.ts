// Made by scripts/readings.mjs from src/story/schema.ts; do not edit.
import { shapesFrom, type Reading } from '../../story/quick.js';
import type { Story } from '../../story/types.js';

/** What the figure reads of a story. */
export type ActorNetworkStory = Pick<Story, 'id' | 'lang' | 'article' | 'sources' | 'actors' | 'events' | 'relations' | 'tours'>;

export const actorNetworkReading: Reading<ActorNetworkStory> = {
  shapes: shapesFrom(
    '[{format:[=,factbox/1],id:i,lang:t,article:2,sources:[?,[*,0,5],[]],actors:[?,[*,0,6],[]],events:[?,[*,0,13],[]],relations:[?,[*,0,14],[]],tours:[?,[*,0,16],[]]},{id:i,text:t,when:d},{headline:t,publisher:[?,t],byline:[?,t],url:[?,u],published:[?,d],rights:[?,t],corrections:[?,[*,0,1],[]]},{exact:t,prefix:[?,p],suffix:[?,p],in:[?,@corrections]},{title:t,url:[?,u],accessed:d},{id:i,evidence:[*,1,3],topic:[?,t],basis:[?,[=,stated,entailed,editorial],stated],cite:[?,4],name:t,kind:t,naming:[=,named,anonymous,collective],role:[?,t],actor:[?,@actors],response:[?,[=,cited,did-not-comment,declined],cited]},{id:i,evidence:[*,1,3],topic:[?,t],basis:[?,[=,stated,entailed,editorial],stated],cite:[?,4],name:t,kind:t,role:[?,t],aliases:[?,[*,0,t],[]]},{by:[*,1,@sources],verb:[?,t],via:[?,@sources],joint:[?,b,false]},{level:[=,confirmed,denied],by:[*,1,@sources],words:[?,t],when:[?,e]},{level:[=,reported,claimed,alleged,unverified,assessed,disputed,retracted],by:[?,[*,1,@sources]],words:[?,t],when:[?,e]},{edtf:[?,e],text:t},{place:i,role:[?,t]},{actor:@actors,role:[?,t]},{id:i,evidence:[*,1,3],topic:[?,t],basis:[?,[=,stated,entailed,editorial],stated],cite:[?,4],label:[?,t],attribution:[?,7],status:[?,[*,1,[|,level,8,9]],[{level:reported}]],hedge:[?,t],when:[?,10],after:[?,[*,0,i],[]],replaces:[?,i],kind:[?,t],places:[?,[*,0,11],[]],parties:[?,[*,0,12],[]],means:[?,[*,0,t],[]]},{id:i,evidence:[*,1,3],topic:[?,t],basis:[?,[=,stated,entailed,editorial],stated],cite:[?,4],label:[?,t],attribution:[?,7],status:[?,[*,1,[|,level,8,9]],[{level:reported}]],hedge:[?,t],when:[?,10],after:[?,[*,0,i],[]],replaces:[?,i],from:[~,@actors],to:[~,@actors],kind:t,sign:[?,[=,1,-1,0],0],directed:[?,b,true],event:[?,@events],view:[?,@actors]},{text:t,focus:[?,[*,0,i],[]]},{id:i,title:t,steps:[*,1,15]}]',
  ),
};
