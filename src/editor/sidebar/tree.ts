import {
  commands,
  Disposable,
  EventEmitter,
  type MarkdownString,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import { settled } from '../settled.js';

/** A line of a tree: the same object as long as it stands for the same thing, whatever there is to say of that. */
export class Line<Content> {
  /** What stands below it; undefined until someone has looked. */
  children: readonly Line<Content>[] | undefined;

  constructor(
    readonly id: string,
    public content: Content,
  ) {}
}

/** What the line stands for whose menu a command was called from; undefined where it was called otherwise. Menus keep the trees apart. */
export function contentOf<Content>(given: unknown): Content | undefined {
  return given instanceof Line ? (given as Line<Content>).content : undefined;
}

/** Registers what can be done with a line of a view: that of a menu, or the one that is selected. */
export function registerForLine<Content>(
  view: TreeView<Line<Content>>,
  name: string,
  run: (content: Content) => unknown,
): Disposable {
  return commands.registerCommand(`bilingualGlossary.${name}`, async (given: unknown) => {
    const content = contentOf<Content>(given) ?? view.selection.at(0)?.content;
    if (content !== undefined) await run(content);
  });
}

/** A tree of the sidebar, of which only those lines are drawn anew that look different than before. */
export abstract class LineTree<Content> implements TreeDataProvider<Line<Content>>, Disposable {
  private readonly changed = new EventEmitter<Line<Content>[] | undefined>();
  private lines: readonly Line<Content>[] | undefined;
  private reading: Promise<void> = Promise.resolve();
  private isStale = true;
  private isVisible = false;

  readonly onDidChangeTreeData = this.changed.event;

  /** What is at the top now. */
  protected abstract contents(): Promise<readonly Content[]>;

  /** What is below something. */
  protected abstract childrenOf(content: Content): readonly Content[];

  /** What is unique in the tree, and the same for as long as it stands for the same thing. */
  protected abstract idOf(content: Content): string;

  /** All that something is shown by: where each of these is as before, so is the line. */
  protected abstract looksOf(content: Content): readonly unknown[];

  /** How the editor shows a line, but for its tooltip. */
  protected abstract itemOf(line: Line<Content>): TreeItem;

  /** What is told of something that the mouse is over. */
  protected abstract tooltipOf(content: Content): MarkdownString | string | undefined;

  async getChildren(line?: Line<Content>): Promise<Line<Content>[]> {
    if (line !== undefined) {
      line.children ??= this.linesOf(this.childrenOf(line.content), [], []);
      return [...line.children];
    }
    if (this.isStale) void this.read();
    await settled(() => this.reading);
    return [...(this.lines ?? [])];
  }

  getTreeItem(line: Line<Content>): TreeItem {
    const item = this.itemOf(line);
    item.id = line.id;
    return item;
  }

  /** Of all lines only those are explained that someone points at. */
  resolveTreeItem(item: TreeItem, { content }: Line<Content>): TreeItem {
    item.tooltip = this.tooltipOf(content);
    return item;
  }

  /** Keeps up to date what a view shows, while it is in sight. */
  follow(view: TreeView<Line<Content>>): Disposable {
    const look = () => {
      this.isVisible = view.visible;
      if (this.isVisible && this.isStale) void this.read();
    };
    look();
    return Disposable.from(view, view.onDidChangeVisibility(look));
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** There may be something else to show than before. */
  protected renew(): void {
    this.isStale = true;
    if (this.isVisible) void this.read();
  }

  /** What is to be shown has nothing to do with what was. */
  protected beginAnew(): void {
    this.lines = undefined;
    this.isStale = true;
    this.changed.fire(undefined);
  }

  private read(): Promise<void> {
    this.isStale = false;
    const reading = this.contents().then((contents) => {
      if (reading === this.reading) this.take(contents);
    });
    this.reading = reading;
    return reading;
  }

  private take(contents: readonly Content[]): void {
    const before = this.lines;
    const redrawn: Line<Content>[] = [];
    this.lines = this.linesOf(contents, before ?? [], redrawn);
    // Whoever has asked for the first lines is waiting for them.
    if (before === undefined) return;
    if (!isEqual(before, this.lines)) this.changed.fire(undefined);
    else if (redrawn.length > 0) this.changed.fire(redrawn);
  }

  /** The lines of contents, of which those that were there stay; adds to `redrawn` what looks different than before. */
  private linesOf(
    contents: readonly Content[],
    before: readonly Line<Content>[],
    redrawn: Line<Content>[],
  ): Line<Content>[] {
    const known = new Map(before.map((line) => [line.id, line]));
    return contents.map((content) => {
      const id = this.idOf(content);
      const line = known.get(id);
      if (line === undefined) return new Line(id, content);
      const looks = this.looksOf(line.content);
      const { children } = line;
      const below: Line<Content>[] = [];
      line.content = content;
      line.children = children && this.linesOf(this.childrenOf(content), children, below);
      const isSame =
        isEqual(looks, this.looksOf(content)) &&
        (children === undefined || isEqual(children, line.children ?? []));
      redrawn.push(...(isSame ? below : [line]));
      return line;
    });
  }
}

function isEqual(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((each, index) => each === after[index]);
}
