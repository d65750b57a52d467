import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Functions that put a message into the reader's language. */
const localizing = new Set(['localize', 't']);
/** Keys of data whose texts are messages, put into the reader's language where they are shown. */
const messageKeys = new Set(['about', 'message']);

/** What sources say to readers. */
export interface Messages {
  /** The English messages: the keys of their translations. */
  readonly texts: ReadonlySet<string>;
  /** What is put into the reader's language and is no message but stands for one that is kept elsewhere. */
  readonly unread: ReadonlySet<string>;
}

/** The messages in the sources below a folder. */
export function messagesBelow(folder: string): Messages {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return messagesIn(files.map((file) => join(folder, file)));
}

/** The messages in source files. */
export function messagesIn(files: readonly string[]): Messages {
  const texts = new Set<string>();
  const unread = new Set<string>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      for (const outcome of outcomesOf(messageOf(node))) {
        if (ts.isStringLiteralLike(outcome)) {
          texts.add(outcome.text);
        } else if (ts.isCallExpression(node)) {
          unread.add(outcome.getText());
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { texts, unread };
}

function messageOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isCallExpression(node) && localizing.has(nameOf(node.expression))) {
    return node.arguments.at(0);
  }
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) {
    return undefined;
  }
  const { text } = node.name;
  return messageKeys.has(text) || (text === 'name' && isShape(node.parent)) ? node.initializer : undefined;
}

/** Whether an object says what keys a map in a file may have: its name is what messages call the map. */
function isShape({ properties }: ts.ObjectLiteralExpression): boolean {
  return properties.some(({ name }) => name !== undefined && ts.isIdentifier(name) && name.text === 'keys');
}

/** What an expression may come to, where it chooses. */
function outcomesOf(expression: ts.Expression | undefined): ts.Expression[] {
  if (expression === undefined) {
    return [];
  }
  if (ts.isParenthesizedExpression(expression)) {
    return outcomesOf(expression.expression);
  }
  return ts.isConditionalExpression(expression)
    ? [...outcomesOf(expression.whenTrue), ...outcomesOf(expression.whenFalse)]
    : [expression];
}

function nameOf(callee: ts.Expression): string {
  return ts.isIdentifier(callee)
    ? callee.text
    : ts.isPropertyAccessExpression(callee)
      ? callee.name.text
      : '';
}
