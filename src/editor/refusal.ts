/** Why somebody can't have what they have asked for, in their language: the editor shows it, and nothing has failed. */
export class Refusal extends Error {}
