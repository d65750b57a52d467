import assert from 'node:assert/strict';
import { latex } from '../../../src/core/documents/latex.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import { codeUnits, read } from '../../../src/core/documents/reading.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import type { Form } from '../../../src/core/matching/form.js';
import { Matcher } from '../../../src/core/matching/matcher.js';
import { mark, unmark, visible } from '../marked-text.js';

/** What the text shows, the text with every match marked, and the terms of the glossary. */
type Case = readonly [what: string, marked: string, terms: readonly (string | Form)[]];

const formOf = (term: string | Form): Form =>
  typeof term === 'string' ? { text: term, language: /\p{Script=Han}/u.test(term) ? 'zh' : 'en' } : term;

const network = ['网络安全', '网络', '安全'];
const compound = ['cybersecurity'];

function specify(cases: readonly Case[], kind?: DocumentKind): void {
  for (const [what, marked, terms] of cases) {
    it(`${what}: ${visible(marked)}`, () => {
      const { text } = unmark(marked);
      const units = kind === undefined ? codeUnits(text) : read(text, kind).units;
      const found = mark(text, Matcher.of(terms.map(formOf)).match(units));
      assert.equal(visible(found), visible(marked));
    });
  }
}

describe('the matcher reads through', () => {
  describe('what nobody sees', () => {
    specify([
      ['a zero-width space', '维护⟦网络\u200b安全⟧工作', network],
      ['a zero-width joiner and non-joiner', '维护⟦网\u200d络\u200c安全⟧工作', network],
      ['a word joiner', 'national ⟦cyber\u2060security⟧ law', compound],
      ['a byte order mark in the middle of a text', '维护⟦网络\ufeff安全⟧工作', network],
      ['marks of writing direction', 'the ⟦cyber\u200esecu\u202arity⟧ law', compound],
      ['a variation selector', '维护⟦网\ufe00络安全⟧工作', network],
      ['soft hyphens', 'our ⟦cy\u00adber\u00adsecu\u00adrity⟧ policy', compound],
      ['a soft hyphen at the end of a line', 'our ⟦cyber\u00ad\u200bsecurity⟧ policy', compound],
      ['several of them at one place', '维护⟦网络\u200b\u200b\u00ad安全⟧工作', network],
      ['one behind the term, which is not part of it', 'the ⟦cybersecurity⟧\u200b law', compound],
      ['one before the term, which is not part of it', 'the \u200b⟦cybersecurity⟧ law', compound],
    ]);
  });

  describe('a line that was wrapped', () => {
    specify([
      ['between words', 'a policy of ⟦network\nsecurity⟧ is due', ['network security']],
      ['between Han characters', '加强⟦网络\n安全⟧建设', network],
      ['with indentation', '    加强⟦网络\n    安全⟧建设', network],
      ['with indentation by U+3000', '加强⟦网络\n　　安全⟧建设', network],
      ['with CR LF', 'a policy of ⟦network\r\nsecurity⟧ is due', ['network security']],
      ['with CR LF between Han characters', '加强⟦网络\r\n安全⟧建设', network],
      ['with a space left at its end', 'a policy of ⟦network  \n  security⟧ is due', ['network security']],
      ['at the hyphen of a compound', 'we read ⟦cyber-\nsecurity⟧ here', ['cyber-security']],
      ['at a hyphen that only the wrap needs', 'we read ⟦cyber-\nsecurity⟧ here', compound],
      ['at such a hyphen inside a word', 'the flow of ⟦infor-\n  mation⟧ here', ['information']],
      [
        'at such a hyphen inside a longer term',
        'the law on ⟦infor-\nmation security⟧ here',
        ['information security'],
      ],
      ['by a line separator', '加强⟦网络\u2028安全⟧建设', network],
    ]);
  });

  describe('the width and case of characters', () => {
    specify([
      ['capitals', 'CHAPTER 3 ⟦CYBERSECURITY⟧ REVIEW', compound],
      ['a capital at the beginning', '⟦Cybersecurity⟧ first', compound],
      ['capitals of the term, small in the text', 'the ⟦internet⟧ here', ['Internet']],
      ['full-width letters', '《⟦ｃｙｂｅｒｓｅｃｕｒｉｔｙ⟧》', compound],
      ['full-width capitals', '《⟦ＣＹＢＥＲＳＥＣＵＲＩＴＹ⟧》', compound],
      ['full-width digits', '第⟦５Ｇ网络⟧条', ['5G网络']],
      ['half-width text for a full-width term', '防范⟦APT攻击⟧行为', ['ＡＰＴ攻击']],
      ['a full-width plus sign', '“⟦互联网＋⟧”行动', ['互联网+']],
      ['Kangxi radicals, as copied from PDF', '维护⟦⽹络安全⟧工作', network],
      ['Kangxi radicals in the term', '用⟦人工智能⟧技术', ['⼈⼯智能']],
      ['a compatibility ideograph', '建⟦立⟧制度', ['\uf9f7']],
    ]);
  });

  describe('quotes and spaces', () => {
    specify([
      ['a curly apostrophe', 'a ⟦people’s war⟧ on hackers', ["people's war"]],
      ['a straight apostrophe for a curly one', "a ⟦people's war⟧ on hackers", ['people’s war']],
      ['curly quotes', 'against the ⟦“three evils”⟧ alone', ['"three evils"']],
      ['a no-break space', 'a ⟦network\u00a0security⟧ policy', ['network security']],
      ['a no-break space between Han characters', '维护⟦网络\u00a0安全⟧工作', network],
      ['U+3000 between Han characters', '维护⟦网络　安全⟧工作', network],
      ['U+3000 between words', 'a ⟦network　security⟧ policy', ['network security']],
      ['a thin space', 'a ⟦network\u2009security⟧ policy', ['network security']],
      ['several spaces', 'a ⟦network    security⟧ policy', ['network security']],
      ['a tab', 'a ⟦network\tsecurity⟧ policy', ['network security']],
    ]);
  });

  describe('the three ways to write an English compound', () => {
    for (const term of ['cyber security', 'cyber-security', 'cybersecurity']) {
      specify([
        [
          `a term written ${term}`,
          '⟦cyber security⟧, ⟦cyber-security⟧, ⟦cybersecurity⟧ and ⟦Cyber-Security⟧',
          [term],
        ],
      ]);
    }
    specify([
      ['a no-break hyphen', 'all ⟦cyber\u2011security⟧ work', compound],
      ['an en dash', 'all ⟦cyber–security⟧ work', compound],
      ['a full-width hyphen', 'all ⟦cyber－security⟧ work', compound],
      ['a compound inside a longer term', 'the ⟦cyber security review⟧', ['cybersecurity review']],
      ['a space for the hyphen of the term', 'a ⟦multi level⟧ scheme', ['multi-level']],
      ['a hyphen for the space of the term', 'a ⟦critical-infrastructure⟧ law', ['critical infrastructure']],
      ['a hyphen inside a longer term', 'a ⟦data-protection law⟧', ['data protection law']],
      ['a compound closed in the text', 'the ⟦cyberspace⟧ domain', ['cyber space']],
    ]);
  });

  describe('English plurals', () => {
    specify([
      ['-s', 'two ⟦firewalls⟧ and a ⟦firewall⟧', ['firewall']],
      ['-es behind s, x, z, ch, sh', '⟦breaches⟧, ⟦fixes⟧, ⟦crashes⟧', ['breach', 'fix', 'crash']],
      ['-ies for -y', '⟦securities⟧ and ⟦security⟧', ['security']],
      ['-ies in capitals', 'NEW ⟦CYBER SECURITIES⟧', compound],
      ['-s behind a vowel and y', 'public ⟦keys⟧', ['key']],
      ['the head noun before “of”', 'two ⟦acts of terrorism⟧, one ⟦act of terrorism⟧', ['act of terrorism']],
      [
        'the head noun in -ies before “of”',
        'the ⟦communities of shared future⟧',
        ['community of shared future'],
      ],
      ['the head noun before “for”', 'both ⟦codes for conduct⟧', ['code for conduct']],
      ['a plural broken by what nobody sees', 'two ⟦fire\u00adwall\u200bs⟧ here', ['firewall']],
      ['a plural in full width', '⟦ｆｉｒｅｗａｌｌｓ⟧', ['firewall']],
      ['a plural next to Han characters', '在⟦firewalls⟧中', ['firewall']],
      ['the plural of an acronym', 'several ⟦APTs⟧ at once', ['APT']],
      [
        'no plural where the glossary has the longer word as a term',
        'the ⟦politics⟧ of it',
        ['politic', 'politics'],
      ],
    ]);
  });

  describe('possessives, which stay outside the range', () => {
    specify([
      ['’s', 'the ⟦network⟧’s edge', ['network']],
      ["'s", "the ⟦network⟧'s edge", ['network']],
      ['a bare apostrophe behind a plural', 'the ⟦networks⟧’ edges', ['network']],
      ['full-width', 'the ⟦network⟧＇s edge', ['network']],
    ]);
  });

  describe('what stands beside a word', () => {
    specify([
      ['Han characters without a space', '在⟦network security⟧中', ['network security']],
      [
        'punctuation',
        '(⟦network security⟧), “⟦network security⟧”; ⟦network security⟧.',
        ['network security'],
      ],
      ['Chinese punctuation', '、⟦network security⟧。', ['network security']],
      ['a slash', '⟦network⟧/⟦data⟧', ['network', 'data']],
      ['a hyphen', 'post-⟦network⟧-⟦data⟧-driven', ['network', 'data']],
      ['the ends of the text', '⟦network⟧', ['network']],
      ['Japanese kana', 'の⟦network⟧は', ['network']],
      ['a term that ends in +', 'written in ⟦C++⟧, not in C', ['C++']],
      ['a term that ends in +, next to letters', 'use ⟦C++⟧now', ['C++']],
      ['a term that ends in )', 'the ⟦network (private)⟧ here', ['network (private)']],
      ['a term that ends in ) before letters', '⟦network (private)⟧here', ['network (private)']],
      ['a term that begins with a sign', 'all ⟦.NET⟧ code', ['.NET']],
      ['an acronym in its own case', '⟦IT⟧ is what it is; It is so', ['IT']],
      ['an acronym with small letters', '⟦IoT⟧, not IOT nor iot', ['IoT']],
      ['an acronym in full width', '用⟦ＡＰＴ⟧攻击', ['APT']],
    ]);
  });

  describe('a space between Latin and Han characters, or none', () => {
    specify([
      ['a space in the text', '隐藏⟦IP 地址⟧的人', ['IP地址']],
      ['a space in the term', '隐藏⟦IP地址⟧的人', ['IP 地址']],
      ['a digit', '建设⟦5G 网络⟧和⟦5G网络⟧', ['5G网络']],
      ['Latin behind Han', '推广⟦移动 App⟧和⟦移动App⟧', ['移动App']],
      ['on both sides', '扫描⟦中 QR 码⟧', ['中QR码']],
    ]);
  });

  describe('the markup of Markdown', () => {
    specify(
      [
        ['emphasis of a part', '维护**⟦网络**安全⟧工作', network],
        ['emphasis inside a word', 'our *⟦cyber*security⟧ law', compound],
        ['strong and plain in one term', 'our ⟦network **security⟧** law', ['network security']],
        ['underscores', 'our ⟦network __security⟧__ law', ['network security']],
        ['strikethrough', '维护⟦网络~~安全⟧~~工作', network],
        ['emphasis around the whole', '维护**⟦网络安全⟧**工作', network],
        ['inline tags', '维护<b>⟦网络</b>安全⟧工作', network],
        ['the text of a link', '依照[⟦网络安全⟧](https://example.org/网络安全)法', network],
        ['the mark of a quotation', '> we read ⟦cyber-\n> security⟧ here', compound],
        ['the mark of a quotation between words', '> our ⟦network\n> security⟧ law', ['network security']],
        ['the mark of a quotation between Han characters', '> 加强⟦网络\n> 安全⟧建设', network],
        ['a quotation in a list', '- 甲\n  > 加强⟦网络\n  > 安全⟧建设', network],
        ['a list item that goes on', '- 加强⟦网络\n  安全⟧建设', network],
        ['a heading', '## ⟦网络安全⟧', network],
        ['a table', '| 甲 | ⟦网络安全⟧ |\n| --- | --- |\n| 乙 | ⟦网络⟧ |', network],
        ['an escape', 'our ⟦network\\-security⟧ law', ['network-security']],
      ],
      markdown,
    );
  });

  describe('the markup of LaTeX and of mail', () => {
    specify(
      [
        ['emphasis', 'our \\emph{⟦network} security⟧ law', ['network security']],
        ['braces', 'our {⟦network} security⟧ law', ['network security']],
        ['a wrapped line', '加强⟦网络\n  安全⟧建设', network],
      ],
      latex,
    );
    specify(
      [['the mark of a quotation', '> what we said of ⟦network\n> security⟧ law', ['network security']]],
      plaintext,
    );
  });
});

describe('the matcher does not match', () => {
  describe('across what ends a term', () => {
    specify([
      ['a blank line', 'a policy of network\n\nsecurity first', ['network security']],
      ['a blank line between Han characters', '加强网络\n\n安全建设', ['网络安全']],
      ['a blank line with spaces on it', '加强网络\n  \n安全建设', ['网络安全']],
      ['a blank line with CR LF', '加强网络\r\n\r\n安全建设', ['网络安全']],
      ['a comma', 'of network, security', ['network security']],
      ['、', '保障网络、安全', ['网络安全']],
      ['an em dash', 'the network — security', ['network security']],
      ['two hyphens', 'the network -- security', ['network security']],
      ['a plain space between Han characters', '网络 安全', ['网络安全']],
      ['a hyphen between Han characters', '网络-安全', ['网络安全']],
    ]);
  });

  describe('part of a word', () => {
    specify([
      ['at its beginning', 'networking and networked', ['network']],
      ['at its end', 'the subnetwork', ['network']],
      ['in its middle', 'subnetworking', ['network']],
      ['a digit behind it', 'network2 here', ['network']],
      ['a letter with an accent behind it', 'the networké', ['network']],
      ['a Greek or Cyrillic letter behind it', 'networkλ, networkя', ['network']],
      ['a full-width letter behind it', 'networkｓｘ', ['network']],
      ['names of programmers', 'network_security, NETWORK_SECURITY, _network', ['network', 'security']],
      ['with what nobody sees between', 'the sub\u200bnetwork', ['network']],
      ['a plural where the term ends in a sign: it is the term', '⟦C++⟧s', ['C++']],
      ['the wrong plural', 'breachs and firewalles', ['breach', 'firewall']],
      ['-ys for -ies', 'securitys', ['security']],
      ['a word that only looks like an acronym', 'it is apt', ['IT', 'APT']],
      ['another acronym that only ends in S', 'ITS and CAS', ['IT', 'CA']],
    ]);
  });

  describe('a term where a longer one stands', () => {
    specify([
      ['which begins alike', '依照⟦网络安全法⟧保障⟦网络安全⟧', ['网络安全', '网络安全法']],
      ['which ends alike', '保护⟦个人信息安全⟧和⟦信息安全⟧', ['信息安全', '个人信息安全']],
      ['of the other language', '⟦App专项治理⟧', ['App', 'App专项治理']],
      [
        'in English',
        'the ⟦cybersecurity review⟧ of ⟦cybersecurity⟧',
        ['cybersecurity', 'cybersecurity review', 'review'],
      ],
      ['which is wrapped', '依照⟦网络安\n全法⟧', ['网络安全', '网络安全法']],
      ['of which the first to begin is taken', '⟦网络安全⟧法律', ['网络安全', '安全法律']],
    ]);
    it('but matches the shorter one where the longer one is not finished', () => {
      specifyInside('依照⟦网络安全⟧办法，依照⟦网络安全⟧法规', ['网络安全', '网络安全法律', '网络安全办公室']);
    });
  });

  describe('inside the longer strings of `not`', () => {
    const state: Form = { text: '国家安全', language: 'zh', not: ['地区国家安全', '国家安全生产'] };
    specify([
      ['which end with the term', '维护⟦国家安全⟧与地区国家安全', [state]],
      ['which begin with the term', '⟦国家安全⟧和国家安全生产', [state]],
      ['which are wrapped', '维护地区国家\n安全', [state]],
      ['which hold what nobody sees', '维护地\u200b区国家安全', [state]],
      [
        'which hold punctuation',
        '保障网络安全、稳定运行，保障⟦网络安全⟧、数据安全',
        [{ text: '网络安全', language: 'zh', not: ['网络安全、稳定运行'] }],
      ],
      [
        'in English',
        'the ⟦network⟧ and the social network',
        [{ text: 'network', language: 'en', not: ['social network'] }],
      ],
      ['where a term without that condition still stands', '地区⟦国家⟧安全', [state, '国家']],
    ]);
  });

  describe('what is not prose in Markdown', () => {
    specify(
      [
        ['inline code', 'set `网络安全` and ``网络`` for ⟦网络安全⟧', network],
        ['a fenced block', '⟦网络⟧\n\n```text\n网络安全\n```\n\n⟦网络⟧', network],
        ['an indented block', '⟦网络⟧\n\n    网络安全\n\n⟦网络⟧', network],
        ['an address', 'see <https://example.org/network> and https://example.org/network on', ['network']],
        ['the target of a link', '[see](/network/security "the network") of ⟦network⟧', ['network']],
        ['the definition of a link', '[a]: /network "network"\n\n⟦network⟧', ['network']],
        ['an HTML attribute', '<img alt="network" title=\'network\'> of ⟦network⟧', ['network']],
        ['a comment', '<!-- network --> ⟦network⟧', ['network']],
        ['front matter', '---\nnetwork: yes\n---\n\n⟦network⟧', ['network']],
        ['math', 'the $network$ of ⟦network⟧', ['network']],
        ['across code', '网络`的`安全', ['网络安全']],
        ['across the border of a cell', '| 网络 | 安全 |\n| --- | --- |\n| 网络 | 安全 |', ['网络安全']],
        ['across two list items', '- 网络\n- 安全', ['网络安全']],
        ['across a heading and its text', '# 网络\n安全', ['网络安全']],
        ['across a blank line in a quotation', '> 网络\n>\n> 安全', ['网络安全']],
      ],
      markdown,
    );
  });

  describe('what is not prose in LaTeX and plain text', () => {
    specify(
      [
        ['the name of a command', '\\network\\ of ⟦network⟧', ['network']],
        ['a label and a reference', '\\label{network} \\ref{network} \\cite{network} ⟦network⟧', ['network']],
        ['a comment', '% network\n⟦network⟧', ['network']],
        ['math', 'the $network$ of ⟦network⟧', ['network']],
        ['verbatim text', '\\begin{verbatim}\nnetwork\n\\end{verbatim}\n⟦network⟧', ['network']],
        ['an address', '\\url{https://example.org/network} ⟦network⟧', ['network']],
      ],
      latex,
    );
    specify(
      [
        ['an address', 'see https://example.org/network/security for ⟦network⟧', ['network']],
        ['an address before Han characters', '见https://example.org/network。⟦network⟧', ['network']],
        ['a mail address', 'write to network@example.org of ⟦network⟧', ['network']],
      ],
      plaintext,
    );
  });

  describe('forms that hold nothing to find', () => {
    specify([
      ['an empty form', 'network', ['']],
      ['spaces and hyphens', 'a - b', [' ', '-', ' - ']],
      ['zero-width characters', 'a\u200bb', ['\u200b']],
    ]);
  });
});

function specifyInside(marked: string, terms: readonly string[]): void {
  const { text } = unmark(marked);
  assert.equal(mark(text, Matcher.of(terms.map(formOf)).match(codeUnits(text))), marked);
}

describe('the terms inside a longer one', () => {
  const inside = (text: string, terms: readonly string[]): string[] => {
    const matcher = Matcher.of(terms.map(formOf));
    const units = codeUnits(text);
    return [...matcher.match(units)].flatMap((match) =>
      [...matcher.inside(units, match)].map(({ start, end }) => visible(text.slice(start, end))),
    );
  };

  it('are named, from every place in it the longest', () => {
    assert.deepEqual(inside('个人信息安全', ['个人信息安全', '个人信息', '信息安全', '信息', '安全']), [
      '个人信息',
      '信息安全',
      '安全',
    ]);
  });

  it('are named where the longer one begins with them', () => {
    assert.deepEqual(inside('依照网络安全法', ['网络安全法', '网络安全', '网络']), ['网络安全']);
  });

  it('do not hold the longer one itself, nor its singular', () => {
    assert.deepEqual(inside('two firewalls', ['firewall']), []);
  });

  it('do not reach out of the longer one', () => {
    assert.deepEqual(inside('国家安全机关工作', ['国家安全机关', '机关工作', '安全']), ['安全']);
  });

  it('are words of their own', () => {
    assert.deepEqual(inside('cybersecurity review', ['cybersecurity review', 'security', 'review']), [
      'review',
    ]);
    assert.deepEqual(inside('cyber security review', ['cybersecurity review', 'security', 'review']), [
      'security',
      'review',
    ]);
  });

  it('are found through a wrapped line', () => {
    assert.deepEqual(inside('网络\n安全\n法', ['网络安全法', '网络安全']), ['网络⏎安全']);
  });

  it('are none where no longer term stands', () => {
    assert.deepEqual(inside('网络安全', ['网络安全']), []);
  });
});

describe('a stretch of a text', () => {
  const matcher = Matcher.of([formOf('network'), formOf('网络')]);
  const found = (text: string, from: number, to: number): string[] =>
    [...matcher.match(codeUnits(text), from, to)].map(({ start, end }) => text.slice(start, end));

  it('is matched by itself', () => {
    assert.deepEqual(found('网络网络网络', 2, 4), ['网络']);
    assert.deepEqual(found('网络网络网络', 1, 3), []);
  });

  it('has the text around it as the neighbourhood of its words', () => {
    assert.deepEqual(found('subnetwork', 3, 10), []);
    assert.deepEqual(found('a network', 2, 9), ['network']);
    assert.deepEqual(found('networking', 0, 7), []);
  });
});

describe('forms that are written alike', () => {
  it('are all named at one match', () => {
    const matcher = Matcher.of([formOf('national security'), formOf('网络'), formOf('National Security')]);
    assert.deepEqual(
      [...matcher.match(codeUnits('our national security'))].map(({ forms }) => forms),
      [[0, 2]],
    );
  });

  it('are named only where each of them stands', () => {
    const matcher = Matcher.of([
      { text: '国家安全', language: 'zh' },
      { text: '国家安全', language: 'zh', not: ['地区国家安全'] },
    ]);
    assert.deepEqual(
      [...matcher.match(codeUnits('国家安全与地区国家安全'))].map(({ forms }) => forms),
      [[0, 1], [0]],
    );
  });
});
