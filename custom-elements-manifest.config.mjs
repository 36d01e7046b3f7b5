// custom-elements.json: the elements' public API, read from their source, for editors and Storybook.

/** Names of types that are a choice of words become that choice; so does a member of an interface, as `Options['by']`. */
function writeOutChoices() {
  const choices = new Map();
  const members = new Map();
  const text = (type) => type.getText().replace(/^\|\s*/, '').replaceAll(/\s+/g, ' ');
  return {
    name: 'write-out-choices',
    collectPhase({ ts, node }) {
      const isChoice = ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type) && node.type.types.every(ts.isLiteralTypeNode);
      if (isChoice) choices.set(node.name.text, text(node.type));
      if (!ts.isInterfaceDeclaration(node)) return;
      for (const { name, type } of node.members.filter(ts.isPropertySignature)) members.set(`${node.name.text}['${name.text}']`, text(type));
    },
    packageLinkPhase({ customElementsManifest }) {
      visit(customElementsManifest, (node) => {
        if (typeof node.type?.text !== 'string') return;
        const whole = node.type.text.replaceAll(/\b[A-Z]\w*\['\w+'\]/g, (member) => members.get(member) ?? member);
        node.type.text = whole.replaceAll(/\b[A-Z]\w*\b/g, (name) => choices.get(name) ?? name).replace(' | undefined', ''); // every attribute may be left out
      });
    },
  };
}

/** Leaves out what is not for use from outside. */
function onlyPublic() {
  const isPublic = ({ name, privacy = 'public', static: ofClass }) => privacy === 'public' && !ofClass && !/^[#_]/.test(name);
  return {
    name: 'only-public',
    packageLinkPhase({ customElementsManifest }) {
      visit(customElementsManifest, (node) => {
        if (node.members) node.members = node.members.filter(isPublic);
        if (node.events) node.events = node.events.filter(({ name }) => name?.startsWith('factbox-'));
      });
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations?.some(({ customElement, name }) => customElement || name.endsWith('Event')),
      );
    },
  };
}

/** Points to the modules that are shipped. */
function shippedPaths() {
  const shipped = (path) => path.replace(/^(\/?)src\//, '$1dist/').replace(/\.ts$/, '.js');
  return {
    name: 'shipped-paths',
    packageLinkPhase({ customElementsManifest }) {
      visit(customElementsManifest, (node) => {
        if (typeof node.path === 'string') node.path = shipped(node.path);
        if (typeof node.module === 'string') node.module = shipped(node.module);
      });
    },
  };
}

function visit(node, act) {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) act(node);
  Object.values(node).forEach((child) => visit(child, act));
}

export default {
  globs: ['src/figures/*/*.ts', 'src/core/*.ts', 'src/words/words.ts'],
  exclude: ['src/**/*.view.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [writeOutChoices(), onlyPublic(), shippedPaths()],
};
