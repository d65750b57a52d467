import type { Event, Uri } from 'vscode';
import type { Decision } from '../../core/decisions/decision.js';

/** What has been decided for documents outside of them. */
export interface RecordedDecisions {
  /** The decisions that hold in a document, the strongest first. */
  decisionsFor(uri: Uri): readonly Decision[];
  /** Fires when the decisions for any document may be others than before. */
  readonly onDidChange: Event<void>;
}
