/** A written form of a term, for the matcher to find. */
export interface Form {
  readonly text: string;
  readonly language: 'zh' | 'en';
  /** Longer strings in which the form is not what it seems. */
  readonly not?: readonly string[];
}

/** Forms that are made where they are asked for. */
export interface FormList {
  readonly length: number;
  form(index: number): Form;
}
