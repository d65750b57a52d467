import { type Disposable, type Event, type LogOutputChannel, Uri } from 'vscode';
import { checks } from '../../checks/index.js';
import { type Config, configFileName } from '../../core/config/config.js';
import { loadConfig } from '../../core/config/load-config.js';
import { localize } from '../localize.js';
import type { SharedSettings } from '../settings.js';
import { FolderFiles } from './folder-files.js';
import { type Loaded, ProjectFile } from './project-file.js';

/** The configuration files of the workspace folders. */
export class ProjectConfigs implements SharedSettings, Disposable {
  private readonly files: FolderFiles<ProjectFile<Config>>;

  readonly onDidChange: Event<void>;

  constructor(log: LogOutputChannel) {
    this.files = new FolderFiles(configFileName, (uri) => new ProjectFile(uri, load), log);
    this.onDidChange = this.files.onDidChange;
  }

  get all(): readonly ProjectFile<Config>[] {
    return this.files.all;
  }

  configFor(uri: Uri): Config | undefined {
    return this.files.holdingFor(uri).at(0)?.contents;
  }

  configFolderFor(uri: Uri): Uri | undefined {
    const file = this.files.holdingFor(uri).at(0);
    return file && Uri.joinPath(file.uri, '..');
  }

  reload(): Promise<void> {
    return this.files.reload();
  }

  dispose(): void {
    this.files.dispose();
  }
}

const codes = checks.map(({ code }) => code);

function load(text: string, uri: Uri): Loaded<Config> {
  const { config, problems } = loadConfig(text, uri.toString(), { checks: codes, localize });
  return { contents: config, problems };
}
