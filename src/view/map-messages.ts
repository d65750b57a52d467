/** What a map was of when its window was closed, and how it was shown. */
export interface KeptMap {
  /** Of the concept. */
  readonly id: string;
  /** The URI of the document whose glossaries hold. */
  readonly document: string | undefined;
  readonly isPinned: boolean;
  readonly isOfSubject: boolean;
}

/** What the page of the distinction map is told. */
export interface ShowMessage {
  readonly kind: 'show';
  /** Counts what has been shown, so that no choice is taken for one in another map. */
  readonly version: number;
  /** The map with all that is told of it, in which texts of glossaries are escaped. */
  readonly content: string;
  /** What is said aloud of it. */
  readonly title: string;
  /** What it is, which the page has kept for when the window is opened again. */
  readonly map: KeptMap;
}

/** What the page tells. */
export type ViewMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'choose'; readonly version: number; readonly target: number }
  | { readonly kind: 'pin' | 'subject' | 'save' | 'leave' };
