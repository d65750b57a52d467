/** Chinese beside Latin letters or digits without a space, beside half-width punctuation, or beside a needless space. */
export const misset =
  /\p{Script=Han}[A-Za-z0-9`]|[A-Za-z0-9`]\p{Script=Han}|\p{Script=Han}[,;:?!.]|[，。；：？！“”（）] | [，。；：？！“”（）]|\p{Script=Han} \p{Script=Han}/u;
