import type { RegionKind } from '../region.js';

/** What a command does to the text around and within its arguments. */
export interface CommandRule {
  /** The kind of region that the command's name makes, with its options and its hidden arguments. */
  readonly kind: RegionKind;
  /** How many of its first arguments are not prose. */
  readonly hidden: number;
  /** Whether the argument behind the hidden ones is a block of its own: a heading, a footnote. */
  readonly block?: boolean;
  /** Whether the argument behind the one that is read is read past: the reading over a character. */
  readonly gloss?: boolean;
  /** Whether it takes no `[options]`: a `[` behind it is text. */
  readonly bare?: boolean;
}

const rules = new Map<string, CommandRule>();

function define(rule: CommandRule, names: string): void {
  for (const name of names.split(' ')) rules.set(name, rule);
}

define(
  { kind: 'markup', hidden: 0, bare: true },
  'emph textbf textit textsl textsc textsf textrm textmd textup textnormal underline uline uuline uwave sout ' +
    'dashuline hl mbox hbox text enquote textsuperscript textsubscript uppercase lowercase MakeUppercase ' +
    'MakeLowercase bf it rm sf sc sl em bfseries itshape slshape scshape upshape mdseries sffamily rmfamily ' +
    'normalfont tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge centering raggedright ' +
    'raggedleft noindent indent selectfont songti heiti kaishu kaiti fangsong lishu youyuan CJKunderline ' +
    'CJKunderdot CJKemph relax protect leavevmode xspace allowbreak nobreak',
);
define(
  { kind: 'markup', hidden: 1 },
  'CJKfamily textcolor color colorbox zihao foreignlanguage textlang scalebox rotatebox raisebox fontspec ' +
    'fontfamily fontseries fontshape',
);
define({ kind: 'markup', hidden: 2 }, 'fontsize fcolorbox resizebox');
define({ kind: 'markup', hidden: 0, gloss: true }, 'ruby xpinyin pinyinruby');

define({ kind: 'code', hidden: 1 }, 'texttt code path nolinkurl lstinputlisting inputminted verbatiminput');
define({ kind: 'math', hidden: 1 }, 'ensuremath');
define({ kind: 'link-target', hidden: 1 }, 'url href hyperlink hypertarget');
define({ kind: 'link-target', hidden: 0 }, 'hyperref');

define(
  { kind: 'break', hidden: 0, block: true },
  'part chapter section subsection subsubsection paragraph subparagraph addchap addsec title subtitle author ' +
    'date institute affiliation keywords abstract caption subcaption footnote footnotetext endnote thanks ' +
    'marginpar marginnote sidenote frametitle framesubtitle dedication',
);
define({ kind: 'break', hidden: 1, block: true }, 'captionof parbox');
define({ kind: 'break', hidden: 2, block: true }, 'multicolumn multirow');
define(
  { kind: 'break', hidden: 0 },
  'par newline linebreak newpage clearpage cleardoublepage pagebreak hline toprule midrule bottomrule maketitle ' +
    'tableofcontents listoffigures listoftables tabularnewline smallskip medskip bigskip vfill hfill appendix',
);
define({ kind: 'break', hidden: 1 }, 'cline cmidrule bibitem');

define(
  { kind: 'command', hidden: 1 },
  'label includegraphics input include includeonly subfile import bibliography bibliographystyle ' +
    'addbibresource printbibliography usepackage RequirePackage documentclass documentstyle PassOptionsToPackage ' +
    'hspace vspace pagestyle thispagestyle pagenumbering index glossary gls Gls glspl Glspl glsdesc ac acs acl acf ' +
    'acrshort acrlong acrfull hypersetup geometry graphicspath selectlanguage setmainfont setsansfont setmonofont ' +
    'setCJKmainfont setCJKsansfont setCJKmonofont lstset captionsetup ctexset usetikzlibrary tikzset phantom ' +
    'vphantom hphantom num si unit tag notag v u H c d b r k t usetheme usecolortheme footnotemark pdfbookmark ' +
    'newcounter newlength theoremstyle',
);
define(
  { kind: 'command', hidden: 2 },
  'newcommand renewcommand providecommand DeclareMathOperator DeclareRobustCommand newtheorem setlength ' +
    'addtolength setcounter addtocounter SI qty newacronym newglossaryentry titleformat rule',
);
define(
  { kind: 'command', hidden: 3 },
  'newenvironment renewenvironment definecolor addcontentsline setCJKfamilyfont newCJKfontfamily',
);

const unknown: CommandRule = { kind: 'command', hidden: 0 };
const reference: CommandRule = { kind: 'command', hidden: 1 };

/** The rule for `\name`; commands that cite or refer are known by their names. */
export function commandRule(name: string): CommandRule {
  return rules.get(name) ?? (refers(name) ? reference : unknown);
}

function refers(name: string): boolean {
  return name.endsWith('ref') || /^[A-Za-z]{0,6}cite/i.test(name);
}
