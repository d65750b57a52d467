import { writeScalar } from './scalar.js';

/** The text of a new glossary, with entries that show how they are written and comments that say why. */
export function starterGlossary(title: string): string {
  return `# A glossary of Chinese and English terms. Save it, and it is in force: replace the examples with your own.
format: 1
title: ${writeScalar(title, 'free')}

# What is cited below, each by a short name.
sources:
  amendment-1999: { author: National People's Congress, year: 1999, title: 中华人民共和国宪法修正案 }

concepts:

  # The short form: a Chinese term and its English rendering.
  - { zh: 小康社会, en: moderately prosperous society }

  # Two renderings: each of these terms is reported until something near it tells which one is meant.
  - { zh: 干部, en: [cadre, official] }

  # The long form. An id stays the same when the terms change; pinyin is written with tone marks.
  - id: fazhi-rule
    zh: { term: 法治, pinyin: fǎzhì }
    en:
      - term: rule of law
        status: preferred
        when: the principle that law stands above those who govern
        source: amendment-1999 Art. 13
      - { term: law-based governance, when: government that acts according to law }
      - { term: rule by law, status: deprecated, note: It says that law is a mere tool of those who govern. }

  - id: fazhi-system
    definition: the laws and institutions of a state, as they stand
    zh: { term: 法制, pinyin: fǎzhì }
    en: legal system
    see: [fazhi-rule]

# What must not be taken for one another, and why. The hover on either term shows it.
distinctions:
  - id: rule-or-system
    between: [fazhi-rule, fazhi-system]
    says: 法治 is a principle by which a state is governed, 法制 the laws and institutions that it has
`;
}

/** The text of a glossary without entries. */
export function emptyGlossary(title: string): string {
  return `format: 1\ntitle: ${writeScalar(title, 'free')}\n\nconcepts:\n`;
}
