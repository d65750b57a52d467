/**
 * Pinyin as people type it to search: lower case, without tone marks, tone numbers, spaces and apostrophes, *ü*
 * as *u* (`lǜsè`, `lv4 se4` and `lüse` are all `luse`).
 */
export function plainPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .toLowerCase()
    .replace(/v|u:/gu, 'u')
    .replace(/[\p{M}\p{N}\s'’·-]/gu, '');
}
