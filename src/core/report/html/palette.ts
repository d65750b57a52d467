/** The colours of what is written to be read outside the editor, as CSS variables: those of light paper. */
export const lightPalette = `
  --paper: #fff; --ink: #1c2126; --soft: #59626c; --rule: #d9dde1; --faint: #f4f5f7; --link: #1c5d99;
  --leading: #d3e1ee; --second: #c2691c; --third: #3d7a5c; --fourth: #7a4f96; --other: #6b7580; --open: #a3262a;
`;

/** Those of dark screens. */
export const darkPalette = `
  --paper: #16191d; --ink: #e4e7ea; --soft: #a4adb7; --rule: #363d45; --faint: #1f242a; --link: #86bbee;
  --leading: #2b4763; --second: #e59650; --third: #74b896; --fourth: #bb92d6; --other: #909aa5; --open: #f0868a;
`;

/** The fonts that show both languages. */
export const fonts =
  'system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
