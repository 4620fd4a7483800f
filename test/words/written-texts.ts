import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text that the program may print, as it stands in the source; "…" where a value is put in. */
export interface WrittenText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Every text for people in the sources of a folder, if it has more than one word. */
export function writtenTexts(folder: string): readonly WrittenText[] {
  return namesAndTexts(folder).filter(({ text }) => /\s/.test(text));
}

/** What JSX shows and all strings of the sources of a folder, single words among them. */
export function namesAndTexts(folder: string): readonly WrittenText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap(textsOf);
}

function textsOf(file: string): readonly WrittenText[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const found: WrittenText[] = [];
  const visit = (node: ts.Node): void => {
    if (isForPrograms(node)) return;
    const text = textOf(node);
    if (text !== undefined && /\p{L}/u.test(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, text: text.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Imports, types, SQL, class names, patterns and our own faults say nothing to a person. */
function isForPrograms(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isNewExpression(node)) return /^(Error|RegExp)$/.test(node.expression.getText());
  if (ts.isCallExpression(node) && /matchMedia$/.test(node.expression.getText())) return true;
  return ts.isJsxAttribute(node) && /^(className|style|key|id|href)$/.test(node.name.getText());
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (isJoined(node))
    return ts.isBinaryExpression(node.parent) && isJoined(node.parent) ? undefined : joined(node);
  if ((ts.isJsxElement(node) || ts.isJsxFragment(node)) && !isInline(node)) return shownIn(node);
  return undefined;
}

/** Texts put together with `+`. */
function isJoined(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function joined(node: ts.Expression): string {
  return isJoined(node) ? joined(node.left) + joined(node.right) : (textOf(node) ?? '…');
}

const inline = new Set(['span', 'strong', 'em', 'b', 'i', 'code', 'kbd', 'a', 'abbr', 'small', 'sup', 'q']);

/** Whether an element runs on within the text of the one around it. */
function isInline(node: ts.Node): boolean {
  if (!ts.isJsxElement(node)) return false;
  const around = node.parent;
  const runsOn =
    ts.isJsxElement(around) && around.children.some((child) => ts.isJsxText(child) && /\w/.test(child.text));
  return inline.has(node.openingElement.tagName.getText()) && runsOn;
}

/** The running text of one block: words, values as "…", and inline elements within it. */
function shownIn(node: ts.JsxElement | ts.JsxFragment): string {
  return node.children
    .map((child) => {
      if (ts.isJsxText(child)) return child.text.replaceAll(/\s+/g, ' ');
      if (ts.isJsxExpression(child)) return valueIn(child);
      return ts.isJsxElement(child) && isInline(child) ? shownIn(child) : ' ';
    })
    .join('');
}

function valueIn({ expression }: ts.JsxExpression): string {
  if (expression === undefined) return '';
  return ts.isStringLiteral(expression) ? expression.text : '…';
}
