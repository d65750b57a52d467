/** The file, in `docs/checks`, of a check's page of documentation in the language of a locale such as `zh-cn`, else in English. */
export function pageName(code: string, locale: string): string {
  return locale.toLowerCase() === 'zh-cn' ? `${code}.zh-cn.md` : `${code}.md`;
}
