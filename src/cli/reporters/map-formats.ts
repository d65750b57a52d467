import type { Audience } from '../../core/audience.js';
import { textOf } from '../../core/map/in-words.js';
import { type Pictured, standAloneSvg } from '../../core/map/map-picture.js';

/** What a distinction map is written as, the usual one first. */
export const mapFormats = ['svg', 'text'] as const;
export type MapFormat = (typeof mapFormats)[number];

export const mapWriters: Readonly<Record<MapFormat, (pictured: Pictured, audience: Audience) => string>> = {
  svg: standAloneSvg,
  text: ({ map }, audience) => `${textOf(map, audience)}\n`,
};
