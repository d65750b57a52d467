import { html } from '../../../src/core/documents/html.js';
import { specify } from './marked.js';

describe('HTML', () => {
  describe('elements', () => {
    specify(html, {
      'of words are read through, others part':
        '⟦command:<!DOCTYPE html>⟧\n⟦break:<p class="a">⟧网⟦markup:<b>⟧络⟦markup:</b>⟧安全⟦break:</p>⟧\n⟦break:<p>⟧法',
      'with any attributes, of any name':
        '⟦markup:<a href="x>y" @click="a < b">⟧网络⟦markup:</a>⟧ ⟦command:<img alt="安全">⟧ a⟦break:<br>⟧b⟦break:<x-y>⟧c',
      'across lines, with blank lines in them': '⟦break:<p\n\n  class="a"\n>⟧网络\n\n安全⟦break:</p >⟧',
      'without prose':
        '⟦code:<pre>网络</pre>⟧a⟦code:<code>x</code>⟧b ⟦code:<KBD>y</KBD>⟧ ⟦code:<script>if (a<b) "</p>"</script>⟧',
      'of mathematics': '网络 ⟦math:<math><mi>x</mi></math>⟧',
      'of ruby text, which is read past':
        '⟦markup:<ruby>⟧網⟦markup:<rp>(⟧⟦markup:</rp>⟧⟦markup:<rt>wǎng⟧⟦markup:</rt>⟧⟦markup:<rp>)⟧⟦markup:</rp>⟧' +
        '⟦markup:</ruby>⟧络',
      'that close themselves': '⟦code:<code/>⟧网络⟦code:<script src="a"/>⟧安全',
    });
  });

  describe('what is no element', () => {
    specify(html, {
      comments: '⟦comment:<!-- glossary-disable -->⟧网络⟦comment:<!-->⟧安全',
      'sections and instructions': '⟦command:<![CDATA[<a]]>⟧b⟦command:<?php a > b ?>⟧c⟦command:<% a > b %>⟧d',
      'calls of templates': '⟦command:{{ 网络 }}⟧ ⟦command:{% b %}⟧ { 安全 }',
      entities: '网络⟦command:&nbsp;⟧安⟦markup:&shy;⟧全 AT&T',
      addresses: '见⟦link-target:https://x.y/z⟧，⟦link-target:a@b.c⟧',
      'signs for less': '网络 < 安全 <3 </ 法',
    });
  });

  describe('what is not closed', () => {
    specify(html, {
      'hides no more than itself': [
        '网络 <a 安全',
        '网络<a href="安全',
        '网络 <a 安全⟦markup:<b>⟧法',
        '网络⟦markup:<code>⟧安全',
        '网络{{ 安全',
      ],
      'but what browsers read to the end': [
        '网络⟦code:<script>安全⟧',
        '网络⟦code:<pre>安全⟧',
        '网络⟦comment:<!-- 安全⟧',
      ],
    });
  });
});
