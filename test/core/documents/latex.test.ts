import { latex } from '../../../src/core/documents/latex.js';
import { specify } from './marked.js';

describe('LaTeX', () => {
  describe('commands', () => {
    specify(latex, {
      'that change the look of words are read through':
        '⟦markup:\\emph⟧⟦markup:{⟧网络⟦markup:}⟧安全 ⟦markup:{⟧⟦markup:\\bfseries ⟧网络⟦markup:}⟧安全',
      'with arguments that are no text': '⟦markup:\\textcolor{red}⟧⟦markup:{⟧网络⟦markup:}⟧安全',
      'ruby is read past':
        '⟦markup:\\ruby⟧⟦markup:{⟧網⟦markup:}{wǎng}⟧⟦markup:\\ruby⟧⟦markup:{⟧絡⟦markup:}{luò}⟧',
      'citations and references':
        '网络⟦command:\\cite[见][3]{a,b}⟧安全⟦command:\\parencite*{a}⟧⟦command:\\autoref{b}⟧',
      links: '⟦link-target:\\href{https://x.y/a%20b}⟧⟦markup:{⟧网络⟦markup:}⟧ ⟦link-target:\\url{a_b}⟧',
      "of one's own": '⟦command:\\foo[a]⟧⟦markup:{⟧网络⟦markup:}⟧ ⟦command:\\LaTeX⟧⟦markup:{⟧⟦markup:}⟧',
      accents: 'caf⟦command:\\\'e⟧ ⟦command:\\"{o}⟧ ⟦command:\\v{s}⟧',
      'escaped signs': '100⟦markup:\\⟧% AT⟦markup:\\⟧&T ⟦markup:\\⟧{a⟦markup:\\⟧} a⟦markup:\\⟧ b',
      hyphenation: 'cyber⟦markup:\\-⟧security',
      definitions: '⟦command:\\newcommand{\\x}[1]{网络 #1}⟧安全',
    });
  });

  describe('blocks', () => {
    specify(latex, {
      headings:
        '⟦break:\\section*{⟧网络⟦markup:\\emph⟧⟦markup:{⟧安全⟦markup:}⟧⟦break:}⟧⟦command:\\label{a}⟧\n正文',
      'blank lines': '网络\n安全⟦break:\n\n⟧法⟦break:\r\n \r\n  ⟧律',
      footnotes: '网络⟦break:\\footnote{⟧安全⟦break:}⟧法',
      items:
        '⟦break:\\begin{itemize}⟧\n⟦break:\\item⟧ 网络\n⟦break:\\item[⟧安全⟦break:]⟧ 法 [a]\n⟦break:\\end{itemize}⟧',
      tables:
        '⟦break:\\begin{tabular}{l|l}⟧a ⟦break:&⟧ b ⟦break:\\\\[2pt]⟧ ⟦break:\\hline⟧ c⟦break:\\end{tabular}⟧',
    });
  });

  describe('mathematics', () => {
    specify(latex, {
      'in a line and displayed': '⟦math:$a\\$b$⟧ ⟦math:$$c$$⟧ ⟦math:\\(d\\)⟧ ⟦math:\\[e\n=f\\]⟧',
      'in environments': '⟦math:\\begin{align*}\na &= \\text{网络}\n\\end{align*}⟧',
      'a lone dollar hides nothing': '网络 $ 安全⟦break:\n\n⟧法 $ 律',
    });
  });

  describe('code', () => {
    specify(latex, {
      'in a line':
        '⟦code:\\verb|网络 {|⟧ ⟦code:\\texttt{安全}⟧ ⟦code:\\lstinline[language=C]!a!⟧ ⟦code:\\mintinline{c}{b}⟧',
      'in environments':
        '⟦code:\\begin{lstlisting}\n网络 % {\n\\end{lstlisting}⟧ 安全 ⟦code:\\begin{verbatim}a\\end{verbatim}⟧',
    });
  });

  describe('comments', () => {
    specify(latex, {
      'to the end of the line': '网络 ⟦comment:% glossary-disable-line⟧\n安全 100⟦markup:\\⟧%',
      'that join lines are read through': '网络⟦markup:%\n  ⟧安全',
      'that join nothing': '网络⟦markup:%⟧⟦break:\n\n⟧安全',
      'as an environment': '⟦comment:\\begin{comment}\n原文\n\\end{comment}⟧\n译文',
    });
  });

  describe('the preamble', () => {
    specify(latex, {
      'holds no prose but titles and comments':
        '⟦command:\\documentclass{article}\n⟧⟦comment:% 原文⟧⟦command:\n\\usepackage{ctex}\n⟧' +
        '⟦break:\\title{⟧网络⟦break:}⟧⟦command:\n\\author{张三}\n⟧⟦break:\\begin{document}⟧\n安全\n' +
        '⟦break:\\end{document}⟧⟦command:\n笔记⟧',
      'is missing in a part of a document': '网络\n⟦break:\\subsection{⟧安全⟦break:}⟧',
      'does not end in a comment':
        '⟦command:\\documentclass{a}\n⟧⟦comment:% \\begin{document}⟧⟦command:\n\\x\n⟧⟦break:\\begin{document}⟧网络',
    });
  });

  describe('what is not balanced', () => {
    specify(latex, {
      'hides nothing': [
        '⟦break:\\section{⟧网络',
        '⟦markup:}⟧网络⟦markup:{⟧',
        '⟦command:\\cite⟧⟦markup:{⟧网络',
        '网络⟦markup:\\⟧',
      ],
    });
  });
});
