import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Functions that put a message into the reader's language. */
const localizing = new Set(['localize', 't']);
/** Keys of data whose texts are messages, put into the reader's language where they are shown. */
const messageKeys = new Set(['about', 'message']);

/** The English messages in the sources below a folder: the keys of their translations. */
export function messagesIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('cli'),
  );
  const messages = new Set<string>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      const text = messageOf(node);
      if (text !== undefined) {
        messages.add(text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return messages;
}

function messageOf(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && localizing.has(nameOf(node.expression))) {
    return literal(node.arguments.at(0));
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && messageKeys.has(node.name.text)) {
    return literal(node.initializer);
  }
  return undefined;
}

function nameOf(callee: ts.Expression): string {
  return ts.isIdentifier(callee) ? callee.text : ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
}

function literal(node: ts.Expression | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}
