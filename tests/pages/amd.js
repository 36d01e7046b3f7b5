// A module loader of another kind, with the name that bundles look for.
window.define = (...parts) => console.error('define was called', typeof parts[0]);
window.define.amd = {};
