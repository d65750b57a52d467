const step = 1.2;
const limits = { least: 0.4, most: 4 };
/** A picture that is too wide is made smaller by itself, down to where it can just be read. */
const leastByItself = 0.7;

/** How large the picture in a part of the page is. */
export class Zoom {
  private factor = 1;

  constructor(private readonly content: Element) {}

  larger(): void {
    this.become(this.factor * step);
  }

  smaller(): void {
    this.become(this.factor / step);
  }

  reset(): void {
    this.become(1);
  }

  /** Gives the picture that is there now its size. */
  apply(): void {
    const picture = this.content.querySelector<SVGSVGElement>('svg.map');
    if (picture === null) return;
    const { width, height } = picture.viewBox.baseVal;
    const fitting = Math.min(1, Math.max(leastByItself, this.content.clientWidth / width));
    picture.setAttribute('width', String(width * fitting * this.factor));
    picture.setAttribute('height', String(height * fitting * this.factor));
  }

  private become(factor: number): void {
    this.factor = Math.min(limits.most, Math.max(limits.least, factor));
    this.apply();
  }
}
