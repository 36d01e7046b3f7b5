import ForceGraph from 'force-graph';
import { HEIGHT, STEPS, WIDTH } from './forces.mjs';

export const draw = (host, data) =>
  new Promise((resolve) => {
    new ForceGraph(host).width(WIDTH).height(HEIGHT).warmupTicks(STEPS).cooldownTicks(0).nodeLabel('name').onEngineStop(resolve).graphData(data);
  });
