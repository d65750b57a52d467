import { restructuredtext } from '../../../src/core/documents/restructuredtext.js';
import { specify } from './marked.js';

describe('reStructuredText', () => {
  describe('sections and paragraphs', () => {
    specify(restructuredtext, {
      'the ends of lines stay text': '网络安全⟦break:\n========\n\n⟧正文网络\n安全',
      'a title with a line above, and a transition': '⟦break:####\n⟧法⟦break:\n####\n\n----\n\n⟧文',
      'a short line is the border of a short title only': ['网⟦break:\n==\n⟧文', '网络安全\n==\n文'],
      'a change of indentation parts': '术语⟦break:\n   ⟧释义网络\n   安全⟦break:\n⟧',
      items: '⟦break:- ⟧网络\n  安全⟦break:\n- ⟧法⟦break:\n\n1. ⟧甲⟦break:\n#. ⟧乙⟦break:\n(a) - ⟧丙',
      fields: '⟦attribute::作者: ⟧张三⟦break:\n⟧⟦attribute::摘要: ⟧网络\n   安全⟦break:\n⟧',
      'lines that keep their ends': '⟦break:| ⟧网络⟦break:\n| ⟧安全',
    });
  });

  describe('comments', () => {
    specify(restructuredtext, {
      'with what is indented below them':
        '⟦comment:.. glossary-disable-next-line⟧⟦break:\n\n⟧网络⟦break:\n\n⟧⟦comment:.. 原文\n   第二行\n\n   第三行⟧⟦break:\n\n⟧译文',
      'that begin on the next line': '⟦comment:..\n   原文\n\n   二⟧⟦break:\n\n⟧译文',
      'that are empty hide nothing': '⟦comment:..⟧⟦break:\n\n   ⟧引文',
      'within a list': '⟦break:- ⟧网络⟦break:\n\n  ⟧⟦comment:.. 原文⟧⟦break:\n\n  ⟧安全',
      'dots are none': '网络 ..⟦break:\n\n⟧...等',
    });
  });

  describe('directives', () => {
    specify(restructuredtext, {
      'with prose': '⟦command:.. note:: ⟧网络\n   安全⟦break:\n\n   ⟧正文',
      'with options': '⟦command:.. note::⟧⟦break:\n   ⟧⟦attribute::class: a⟧⟦break:\n\n   ⟧网络',
      'with code': '⟦code:.. code-block:: c\n   :linenos:\n\n   网络⟧⟦break:\n\n⟧安全',
      'with mathematics': '⟦math:.. math::\n\n   a = b⟧⟦break:\n\n⟧网络',
      'with a target': '⟦command:.. figure:: a.png⟧⟦break:\n   ⟧⟦attribute::alt: 网络⟧⟦break:\n\n   ⟧图题',
      'of a domain': '⟦command:.. py:function:: network()⟧⟦break:\n\n   ⟧网络',
      'and other explicit markup':
        '⟦link-target:.. _a: https://x.y⟧⟦break:\n⟧⟦command:.. [1] ⟧脚注⟦break:\n⟧⟦command:.. |a| replace:: ⟧网络⟦break:\n⟧' +
        '⟦link-target:__ https://x.y⟧',
    });
  });

  describe('literal blocks', () => {
    specify(restructuredtext, {
      'are indented': '例如::⟦break:\n\n  ⟧⟦code:网络\n\n  安全⟧⟦break:\n\n⟧法',
      'or begin each line with one mark': '例如::⟦break:\n\n⟧⟦code:> 网络\n> 安全⟧⟦break:\n\n⟧法',
      'or are none': '例如::⟦break:\n\n⟧网络',
      'of an interpreter': '⟦code:>>> a\n网络⟧⟦break:\n\n⟧安全',
    });
  });

  describe('tables', () => {
    specify(restructuredtext, {
      simple:
        '⟦break:===== =====\n⟧网络⟦break:  ⟧安全⟦break:\n===== =====\n⟧a⟦break:     ⟧b⟦break:\n===== =====\n\n⟧正文  文',
      grids:
        '⟦break:+---+---+\n| ⟧网⟦break: | ⟧络⟦break: |\n+===+===+\n| ⟧a⟦break: | ⟧b⟦break: |\n+---+---+⟧',
    });
  });

  describe('inline markup', () => {
    specify(restructuredtext, {
      emphasis: '⟦markup:*⟧网络⟦markup:*⟧⟦markup:\\ ⟧⟦markup:**⟧安全⟦markup:**⟧ 2 * 3 ⟦markup:\\⟧*a',
      literals: '网络 ⟦code:``code 网``⟧ 安全',
      links:
        '⟦markup:`⟧链接⟦link-target: <https://x.y>`_⟧ ⟦markup:`⟧网络⟦markup:`_⟧ 网络⟦markup:_⟧ ⟦link-target:https://x.y⟧ snake_case',
      'roles of words': '⟦markup::term:`⟧网络⟦markup:`⟧ ⟦markup::doc:`⟧文⟦link-target: <a>`⟧',
      'roles of names': '⟦link-target::ref:`a`⟧ ⟦math::math:`a`⟧ ⟦code::py:func:`a`⟧',
      'notes and substitutions': '网络⟦link-target:[1]_⟧ ⟦link-target:[#a]_⟧ ⟦command:|a|⟧ a | b',
      'targets in a line': '⟦markup:_⟧⟦markup:`⟧网络⟦markup:`⟧',
      'what is not closed hides nothing': ['见``a', '网络 `a b', ':ref:`网络', '[网络', '|网络'],
    });
  });
});
