/** The text of a Markdown file, put into the bundle when it is built. */
declare module '*.md' {
  const text: string;
  export default text;
}
