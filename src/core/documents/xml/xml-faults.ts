/** What is wrong with an XML text, and what to do. */
interface XmlFault {
  readonly message: string;
}

/** What is found here; see `XmlText`. */
export const ownFaults = {
  mismatch: {
    message: 'This closes “{0}”, but “{1}” was opened last and is still open; close that first.',
  },
  unclosed: {
    message:
      'Nothing closes this “{0}”; write “</{0}>” where it ends, or take the whole file again from where it comes from.',
  },
  subset: {
    message:
      'Declarations within a document type aren’t read, because a few of them can stand for endless text; take out the part in brackets.',
  },
  depth: {
    message: 'Elements stand more than {0} deep within each other here; no file of this format needs that.',
  },
  ampersand: { message: 'A single “&” is written “&amp;” in XML.' },
  root: { message: 'The outermost element of this file must be “{0}”, not “{1}”.' },
} as const satisfies Record<string, XmlFault>;

/** What `saxes` finds, by how its messages begin. */
const parserFaults: readonly (readonly [beginning: RegExp, fault: XmlFault])[] = [
  [
    /^(?:undefined entity|empty entity|disallowed character in entity)/u,
    {
      message:
        'XML knows no character of this name; write the character itself, and “&amp;” for a single “&”.',
    },
  ],
  [/^malformed character entity/u, { message: 'No character has this number; write the character itself.' }],
  [
    /^(?:disallowed character in tag name|weird empty close tag)/u,
    { message: 'A “<” that begins no tag is written “&lt;” in XML.' },
  ],
  [
    /^disallowed character\./u,
    { message: 'This character may not stand here in XML; take it out, or write “&lt;” for “<”.' },
  ],
  [
    /attribute|whitespace/u,
    { message: 'An attribute is written “name="value"” in XML, after a space, and only once in a tag.' },
  ],
  [
    /^(?:text data outside|documents may contain only one|document must contain)/u,
    { message: 'An XML file has one outermost element, and no text before or behind it.' },
  ],
  [
    /^unexpected end/u,
    {
      message: 'The file ends in the middle of a tag or a comment; take it again from where it comes from.',
    },
  ],
];

const unknownFault: XmlFault = {
  message:
    'From here on this is no well-formed XML; save the file again with the program that it comes from.',
};

/** The message for what `saxes` says is wrong. */
export function messageOf(said: string): string {
  return (parserFaults.find(([beginning]) => beginning.test(said))?.[1] ?? unknownFault).message;
}
