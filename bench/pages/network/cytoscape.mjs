import cytoscape from 'cytoscape';

export function draw(host, { nodes, links }) {
  const elements = [...nodes.map((data) => ({ data })), ...links.map((data, i) => ({ data: { id: `l${i}`, ...data } }))];
  const style = [{ selector: 'node', style: { label: 'data(name)', 'font-size': 10, width: 8, height: 8 } }, { selector: 'edge', style: { width: 1 } }];
  const network = cytoscape({ container: host, elements, style, layout: { name: 'preset' } });
  return new Promise((resolve) => {
    network.one('layoutstop', resolve);
    network.layout({ name: 'cose', animate: false }).run();
  });
}
