/** A file's text, as the bundler puts it into the page. */
declare module '*?raw' {
  const text: string;
  export { text as default };
}
