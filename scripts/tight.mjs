// Takes the air out of html, svg and css templates: in the published modules and in the embed bundle alike, since a
// server's markup and the browser's template must be the same for one to take over from the other. Lit's `css` does nothing
// for our style sheets that `unsafeCSS` would not do, and pages save its bytes: what stands in them is all ours.
import ts from 'typescript';

const markup = (text) => text.replace(/\s*\n\s*/g, ' ');
const styles = (text) =>
  text.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/: /g, ':').replace(/;}/g, '}');
const TAGS = { html: markup, svg: markup, css: styles };

/**
 * The same code with its templates on one line each.
 * @returns {string}
 */
export function tight(code, file) {
  const edits = [];
  const visit = (node) => {
    const squeeze = ts.isTaggedTemplateExpression(node) ? TAGS[node.tag.getText(source)] : undefined;
    if (squeeze) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template) ? [template] : [template.head, ...template.templateSpans.map((span) => span.literal)];
      if (TAGS[node.tag.getText(source)] === styles) edits.push([node.tag.end, template.getStart(source), '('], [node.end, node.end, ')']);
      for (const part of parts) {
        const text = part.getText(source);
        const end = text.endsWith('${') ? 2 : 1;
        edits.push([part.getStart(source) + 1, part.end - end, squeeze(text.slice(1, -end))]);
      }
    }
    if (ts.isImportSpecifier(node) && node.name.text === 'css') edits.push([node.getStart(source), node.end, 'unsafeCSS as css']);
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false);
  visit(source);
  let result = code;
  for (const [from, to, text] of edits.sort((a, b) => b[0] - a[0])) result = result.slice(0, from) + text + result.slice(to);
  return result;
}
