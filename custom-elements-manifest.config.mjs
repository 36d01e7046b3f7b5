// custom-elements.json: the elements' public API, read from their source, for editors and Storybook.

/** Names of types that are a choice of words become that choice. */
function writeOutChoices() {
  const choices = new Map();
  return {
    name: 'write-out-choices',
    collectPhase({ ts, node }) {
      const isChoice = ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type) && node.type.types.every(ts.isLiteralTypeNode);
      if (isChoice) choices.set(node.name.text, node.type.getText().replace(/^\|\s*/, '').replaceAll(/\s+/g, ' '));
    },
    packageLinkPhase({ customElementsManifest }) {
      visit(customElementsManifest, (node) => {
        if (typeof node.type?.text !== 'string') return;
        const text = node.type.text.replaceAll(/\b[A-Z]\w*\b/g, (name) => choices.get(name) ?? name);
        node.type.text = text.replace(' | undefined', ''); // every attribute may be left out
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
  globs: ['src/figures/*/*.ts', 'src/core/*.ts'],
  exclude: ['src/**/*.view.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [writeOutChoices(), onlyPublic(), shippedPaths()],
};
