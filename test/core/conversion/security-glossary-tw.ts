import { parse, stringify } from 'yaml';

/** An entry of the Traditional Chinese security glossary, as far as it is converted. */
interface Entry {
  readonly id: string;
  readonly term_en: string;
  readonly term_zh: string;
  readonly full_name_en?: string;
  readonly category?: string;
  readonly definitions?: { readonly brief?: string };
  readonly aliases?: { readonly zh?: readonly string[]; readonly en?: readonly string[] };
  readonly usage?: { readonly avoid?: readonly string[] };
  readonly related_terms?: readonly string[];
}

/** One file of that glossary (`terms:` with `term_en`, `term_zh`, …) as a glossary in this project's format. */
export function converted(text: string): string {
  const { terms } = parse(text) as { readonly terms: readonly Entry[] };
  return stringify({ format: 1, concepts: terms.map(conceptOf) });
}

function conceptOf(entry: Entry): object {
  const { id, category, definitions, aliases, usage, related_terms } = entry;
  const region = 'TW';
  return {
    id,
    subject: category,
    definition: definitions?.brief,
    zh: [
      { term: entry.term_zh, region, status: 'preferred' },
      ...(aliases?.zh ?? []).map((term) => ({ term, region })),
      ...(usage?.avoid ?? []).map((term) => ({ term, region, status: 'deprecated' })),
    ],
    en: { term: entry.term_en, forms: [entry.full_name_en, ...(aliases?.en ?? [])].filter((form) => form) },
    see: related_terms,
  };
}
