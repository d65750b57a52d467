import { type Given, isGiven } from './given.js';
import { readingsOf, taiwanReadings } from './readings.js';
import { readSyllable } from './syllable.js';

/**
 * Known words, simplified, that say nothing of how their characters are read: they are words of several readings, as 同行
 * is (*tóngháng* and *tóngxíng*), dictionaries disagree on them, or they are mostly found by chance, as 行道 is in 单行道. As
 * the words of CC-CEDICT and what it notes on them show, with which a test compares.
 */
export const wordsOfSeveralReadings: ReadonlySet<string> = new Set(
  [
    '一行 不了 不当 五行 似的 便宜 保长 倒数 公差 分量 切口 劈柴 化子 卷子 同行 吐蕃 吸着 咱家 单行 哗啦 外传 大城 大夫 女红 好学 射干 尽可能',
    '尽快 尽量 尾巴 差事 带累 应允 弹片 怎么着 恶心 憎恶 抹布 拚命 排长 摩挲 提防 数数 无宁 曲水 朝鲜 柚木 杆子 正旦 历数 泄露 淋病 犍为 生发',
    '留空 发卡 相中 禁用 空位 空地 笼子 糊糊 绿林 总长 系带 系泊 纤手 胳臂 落子 着想 藤蔓 行会 行头 行道 多行 各行 褪去 解数 调配 调门 转动 转台 转轮 轮转',
    '这么着 那个 道行 重点 重重 铁杆 频数 馏分 骨朵 骨殖 面糊 马扎 多斗 兴会 天华 飞弹 高丽 下载 的士 中意 刁难 连累 辟谷 趔趄 苏打 嚷嚷 鹰爪 节骨眼',
    '三瓦两舍 不足齿数 干脆利索 内分泌腺 含含糊糊 好奇尚异 富商巨贾 意兴索然 应天顺时 摸不着边 数以万计 极深研几 气息奄奄 无孔不钻 硕果累累 神不守舍',
    '竹篮打水 箪食壶浆 翘足引领 臭味相投 处堂燕雀 蒙蒙亮 转败为胜 间不容发 开花结实 难兄难弟',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Readings of Taiwan's standard that the mainland's has too, but in other words: 模样 is *múyàng* in the one and *móyàng*
 * in the other. As CC-CEDICT notes them, 血 and 帖 as the table of 1999 has them; 片 and 作, on which it is silent, to be
 * on the safe side.
 */
const readingsInTaiwan = readingsOf([
  ['模', 'mó'],
  ['載载', 'zài'],
  ['殼壳', 'ké'],
  ['蔭荫', 'yìn'],
  ['夾夹', 'jiá'],
  ['薄', 'bó'],
  ['血', 'xiě'],
  ['帖', 'tiě'],
  ['片', 'piàn'],
  ['曝', 'pù'],
  ['散', 'sàn'],
  ['暈晕', 'yūn'],
  ['衝沖冲', 'chōng'],
  ['強强', 'qiǎng'],
  ['迫', 'pò'],
  ['著着', 'zhāo'],
  ['拗', 'ào'],
  ['角', 'jiǎo'],
  ['泊', 'bó'],
  ['炸', 'zhà'],
  ['悄', 'qiǎo'],
  ['奔', 'bēn'],
  ['蒙', 'méng'],
  ['扎紮', 'zhá'],
  ['作', 'zuò'],
]);

/** Whether a character is also read as it is given in words that the mainland reads otherwise. */
export function isReadOtherwiseToo(character: string, given: Given): boolean {
  return [taiwanReadings, readingsInTaiwan]
    .flatMap((readings) => readings.get(character) ?? [])
    .some((reading) => {
      const syllable = readSyllable(reading);
      return syllable !== undefined && isGiven(syllable, given);
    });
}
