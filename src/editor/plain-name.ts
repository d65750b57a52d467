/** A name from a file for where the editor makes links and icons of brackets and dollar signs. */
export function plainName(name: string): string {
  return name.replace(/[[\]()$\s]+/gu, ' ').trim();
}
