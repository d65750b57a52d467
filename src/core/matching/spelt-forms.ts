/** Which forms are spelt how: for each spelling, by its number, the forms, by their index, in flat arrays. */
export interface SpeltForms {
  /** The forms of spelling `n` stand in `forms` from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly forms: Int32Array;
}

/** The forms of one spelling. */
export function formsSpelt({ starts, forms }: SpeltForms, spelling: number): number[] {
  const spelt: number[] = [];
  for (let i = starts[spelling]; i < starts[spelling + 1]; i++) {
    spelt.push(forms[i]);
  }
  return spelt;
}

export class SpeltFormsBuilder {
  private readonly spellings: number[] = [];
  private readonly forms: number[] = [];
  /** For each spelling the form last added to it. */
  private readonly latest: number[] = [];

  /** How many spellings there are: the number of the next new one. */
  get count(): number {
    return this.latest.length;
  }

  /** Notes that a form is spelt so, once however often it is said. Forms come in the order of their index. */
  add(spelling: number, form: number): void {
    if (this.latest[spelling] === form) {
      return;
    }
    this.latest[spelling] = form;
    this.spellings.push(spelling);
    this.forms.push(form);
  }

  /** For each spelling 1 where one of these forms is spelt so. */
  spellingsOf(forms: ReadonlySet<number>): Uint8Array {
    const spelt = new Uint8Array(this.count);
    this.forms.forEach((form, i) => {
      if (forms.has(form)) {
        spelt[this.spellings[i]] = 1;
      }
    });
    return spelt;
  }

  build(): SpeltForms {
    const starts = new Int32Array(this.count + 1);
    for (const spelling of this.spellings) {
      starts[spelling + 1]++;
    }
    for (let i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    const forms = new Int32Array(this.forms.length);
    const next = starts.slice();
    this.spellings.forEach((spelling, i) => {
      forms[next[spelling]++] = this.forms[i];
    });
    return { starts, forms };
  }
}
