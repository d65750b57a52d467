import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { checks } from '../../src/checks/index';
import { api } from './host';

interface Setting {
  scope?: string;
  default?: unknown;
  enum?: string[];
  markdownDescription?: string;
}

interface Manifest {
  main: string;
  browser: string;
  capabilities: {
    untrustedWorkspaces: { supported: unknown; restrictedConfigurations: string[] };
    virtualWorkspaces: unknown;
  };
  contributes: {
    commands: { command: string }[];
    configuration: { properties: Record<string, Setting> }[];
  };
}

describe('the manifest', () => {
  const extension = extensions.getExtension('bilingual-glossary.bilingual-glossary');
  const manifest = extension?.packageJSON as Manifest;
  const settings = Object.assign(
    {},
    ...manifest.contributes.configuration.map((part) => part.properties),
  ) as Record<string, Setting>;

  it('lets no untrusted workspace say where to read', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const withPaths = Object.keys(settings).filter((name) =>
      /glob|path/i.test(settings[name].markdownDescription ?? ''),
    );
    assert.equal(supported, 'limited', 'otherwise the list is ignored');
    assert.deepEqual(restrictedConfigurations, withPaths);
  });

  it('has one bundle for Node and the web, and welcomes workspaces that are on no disk', () => {
    const { main, browser, capabilities } = manifest;
    assert.equal(browser, main);
    assert.equal(capabilities.virtualWorkspaces, true);
  });

  it('has a severity for each check, with its default', () => {
    const severities = Object.keys(settings).filter((name) => name.startsWith('bilingualGlossary.severity.'));
    assert.deepEqual(
      severities,
      checks.map(({ code }) => `bilingualGlossary.severity.${code}`),
    );
    for (const { code, defaultSeverity } of checks) {
      assert.equal(settings[`bilingualGlossary.severity.${code}`].default, defaultSeverity);
    }
  });

  it('describes every setting, in words of the language files', () => {
    for (const [name, { markdownDescription }] of Object.entries(settings)) {
      assert.ok(markdownDescription && !markdownDescription.startsWith('%'), `${name} isn't described`);
    }
  });

  it('has only commands that exist', async () => {
    await api();
    const known = new Set(await commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
