import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, type IGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

/*
 * The grammars of directives, in the engine that VS Code runs them in. The grammars of the host languages are those of the
 * editors that other tests are run in; what needs one is skipped where no editor has been fetched.
 */

interface Manifest {
  readonly contributes: {
    readonly grammars?: readonly { scopeName: string; path: string; injectTo?: readonly string[] }[];
  };
}

const own = (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).contributes.grammars ?? [];

/** Lines of each language, with what of them gets a scope of ours in brackets, behind the first part of that scope's name. */
const lines: Readonly<Record<string, readonly string[]>> = {
  'text.html.markdown': [
    '<!-- ⟦keyword:glossary⟧⟦punctuation::⟧ ⟦variable:网络安全⟧ ⟦keyword:=⟧ ⟦string:cybersecurity⟧ ⟦punctuation:--⟧ ⟦comment:as in the act⟧ -->',
    '<!-- ⟦keyword:glossary-disable-line⟧ ⟦entity:ambiguous-term⟧, ⟦entity:first-mention⟧ -->',
    '- 网络 <!-- ⟦keyword:glossary-next-line⟧⟦punctuation:：⟧ ⟦variable:网络安全⟧⟦keyword:＝⟧⟦string:cyber security⟧ -->',
    '<!-- ⟦keyword:glossary-pair⟧⟦punctuation::⟧ ⟦string:../en/old name.md⟧ ⟦punctuation:--⟧ ⟦comment:renamed⟧ -->',
    '<!-- glossary of terms -->',
    'glossary: 网络安全 = cybersecurity',
  ],
  'text.html.derivative': ['<p>网络</p> <!-- ⟦keyword:glossary-enable⟧ -->'],
  'text.tex.latex': [
    '网络 % ⟦keyword:glossary-disable-line⟧',
    '% ⟦keyword:glossary-pair⟧⟦punctuation::⟧ ⟦string:none⟧',
    '% ⟦keyword:glossary⟧⟦punctuation::⟧ ⟦variable:a⟧ ⟦keyword:=⟧ ⟦string:b c⟧',
  ],
  'source.rst': ['.. ⟦keyword:glossary-disable-next-line⟧ ⟦entity:ambiguous-term⟧'],
  'source.yaml': [
    '# ⟦keyword:glossary⟧⟦punctuation::⟧ ⟦variable:网络安全⟧ ⟦keyword:=⟧ ⟦string:cybersecurity⟧',
  ],
  'text.plain': [
    '⟦comment:[⟧⟦keyword:glossary⟧⟦punctuation::⟧⟦comment: ⟧⟦variable:网络安全⟧⟦comment: ⟧⟦keyword:=⟧⟦comment: ⟧⟦string:cybersecurity⟧⟦comment:]⟧',
    '[glossary] of terms',
    '[glossary: a = b] 网络',
  ],
};

describe('the colours of directives', () => {
  const paths = new Map([...hostGrammars(), ...own.map(({ scopeName, path }) => [scopeName, path] as const)]);
  let registry: Registry;

  before(async () => {
    await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
    registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: (scope) => {
        const path = paths.get(scope);
        return Promise.resolve(path === undefined ? null : parseRawGrammar(readFileSync(path, 'utf8'), path));
      },
      getInjections: (scope) =>
        own.filter(({ injectTo }) => injectTo?.includes(scope)).map(({ scopeName }) => scopeName),
    });
  });

  for (const [scope, marked] of Object.entries(lines)) {
    it(`in ${scope}`, async function () {
      if (!paths.has(scope)) {
        this.test!.title += ' — skipped: no editor has been fetched';
        this.skip();
      }
      const grammar = await registry.loadGrammar(scope);
      assert.ok(grammar);
      for (const line of marked) assert.equal(coloured(line.replace(/⟦\w+:([^⟧]*)⟧/gu, '$1'), grammar), line);
    });
  }
});

function coloured(line: string, grammar: IGrammar): string {
  return grammar
    .tokenizeLine(line, INITIAL)
    .tokens.map(({ startIndex, endIndex, scopes }) => {
      const text = line.slice(startIndex, endIndex);
      const name = scopes.at(-1)!;
      return name.endsWith('.bilingual-glossary') ? `⟦${name.split('.')[0]}:${text}⟧` : text;
    })
    .join('');
}

/** The grammars of the newest editor that has been fetched, by their scopes. */
function* hostGrammars(): Iterable<readonly [scope: string, path: string]> {
  const editor = existsSync('.editors')
    ? readdirSync('.editors')
        .filter((name) => name.startsWith('vscode-'))
        .toSorted()
        .at(-1)
    : undefined;
  if (editor === undefined) return;
  const extensions = join('.editors', editor, 'node_modules/code-server/lib/vscode/extensions');
  for (const name of ['html', 'latex', 'markdown-basics', 'restructuredtext', 'yaml']) {
    const { contributes } = JSON.parse(
      readFileSync(join(extensions, name, 'package.json'), 'utf8'),
    ) as Manifest;
    for (const { scopeName, path } of contributes.grammars ?? [])
      yield [scopeName, join(extensions, name, path)];
  }
}
