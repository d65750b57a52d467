const readThrough = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr q rb rbc rtc ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Whether a word goes on behind the tags of this element: 网络 in `<b>网</b>络`. */
export function isReadThrough(name: string): boolean {
  return readThrough.has(name);
}

const embedded = new Set('audio button canvas iframe img input object picture select svg video'.split(' '));

/** Whether the element stands inside a sentence, but is no part of its words. */
export function isEmbedded(name: string): boolean {
  return embedded.has(name);
}
