/** What symbols of terms are read as. */
export const spokenSymbols: ReadonlyMap<string, string> = new Map([['+', 'jiā']]);

/**
 * Readings, most usual first, of characters for which the library lacks one or has a rare one first, most of them
 * traditional: as the words of CC-CEDICT have them.
 */
export const amendedReadings = readingsOf([
  // neutral in many words
  ['子', 'zǐ zi'],
  ['头頭', 'tóu tou'],
  ['儿兒', 'ér er'],
  ['个個', 'gè gě ge'],
  ['们們', 'men'],
  // rare first
  ['为', 'wéi wèi'],
  ['载載', 'zài zǎi'],
  ['量', 'liàng liáng'],
  ['差', 'chā chà chāi cī'],
  ['都', 'dū dōu'],
  ['薄', 'bó báo bò'],
  ['簿', 'bù'],
  ['剥剝', 'bō bāo'],
  ['嚣', 'xiāo'],
  ['夹夾', 'jiā jiá gā'],
  ['栅柵', 'zhà shān'],
  ['喪', 'sàng sāng'],
  ['應', 'yìng yīng'],
  ['乾', 'gān qián'],
  ['於', 'yú wū'],
  ['幾', 'jǐ jī'],
  ['亞', 'yà'],
  ['車', 'chē jū'],
  ['鋪', 'pù pū'],
  ['調', 'tiáo diào'],
  ['劃', 'huà huá'],
  ['搶', 'qiǎng qiāng'],
  ['麼', 'me mó'],
  ['徵', 'zhēng zhǐ'],
  ['麗', 'lì lí'],
  ['頻', 'pín'],
  ['彈', 'tán dàn'],
  ['禪', 'chán shàn'],
  ['嚇', 'xià hè'],
  ['掙', 'zhèng zhēng'],
  ['祕', 'mì bì'],
  ['靚', 'liàng jìng'],
  ['蘋', 'píng pín'],
  // lacking
  ['間', 'jiān jiàn'],
  ['鑰', 'yào yuè'],
  ['桿', 'gǎn gān'],
  ['處', 'chù chǔ'],
  ['脈', 'mài mò'],
  ['號', 'hào háo'],
  ['轉', 'zhuǎn zhuàn'],
  ['著', 'zhù zhe zhuó zháo zhāo'],
  ['許', 'xǔ'],
  ['興', 'xīng xìng'],
  ['鵑', 'juān'],
  ['與', 'yǔ yù yú'],
  ['緝', 'jī qī'],
  ['莖', 'jīng'],
  ['蔭', 'yīn yìn'],
  ['鶺', 'jí'],
  ['餾', 'liú liù'],
]);

/**
 * Readings of Taiwan's standard (教育部《國語一字多音審訂表》, 1999) that the mainland's doesn't have, as CC-CEDICT notes
 * them, of characters that terms of policy and technology are written with.
 */
export const taiwanReadings = readingsOf([
  ['擊击', 'jí'],
  ['息熄', 'xí'],
  ['識识', 'shì'],
  ['質质', 'zhí'],
  ['究', 'jiù'],
  ['企', 'qì'],
  ['危微薇巍', 'wéi'],
  ['期', 'qí'],
  ['儲储', 'chú'],
  ['署曙', 'shù'],
  ['播', 'bò'],
  ['暫暂', 'zhàn'],
  ['攜携', 'xī'],
  ['績绩跡迹', 'jī'],
  ['緝缉', 'qì'],
  ['法', 'fà'],
  ['俄', 'è'],
  ['突', 'tú'],
  ['惜昔錫锡', 'xí'],
  ['夕矽', 'xì'],
  ['帆藩', 'fán'],
  ['崖', 'yái'],
  ['諷讽', 'fèng'],
  ['框眶', 'kuāng'],
  ['腋', 'yì'],
  ['貯贮', 'zhǔ'],
  ['驟骤', 'zòu'],
  ['穴', 'xuè'],
  ['寂', 'jí'],
  ['垃', 'lè'],
  ['圾', 'sè'],
  ['和', 'hàn'],
  ['綜综', 'zòng'],
  ['縱纵', 'zōng'],
  ['亞亚', 'yǎ'],
  ['偽伪', 'wèi'],
  ['勝胜', 'shēng'],
  ['噸吨', 'dùn'],
  ['拙', 'zhuó'],
  ['擁拥', 'yǒng'],
  ['擲掷', 'zhí'],
  ['斂敛', 'liàn'],
  ['檔档', 'dǎng'],
  ['淆', 'yáo'],
  ['淑叔', 'shú'],
  ['紊', 'wèn'],
  ['縛缚', 'fú'],
  ['萎', 'wēi'],
  ['賜赐', 'sì'],
  ['轍辙', 'chè'],
  ['辱', 'rù'],
  ['訌讧', 'hóng'],
  ['頗颇', 'pǒ'],
  ['馴驯', 'xún'],
  ['髮', 'fǎ'],
  ['蹈', 'dào'],
  ['跌', 'dié'],
]);

/** A table of characters, those with the same readings together, and their readings. */
export function readingsOf(
  table: readonly (readonly [characters: string, readings: string])[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table.flatMap(([characters, readings]) =>
      [...characters].map((character) => [character, readings.split(' ')]),
    ),
  );
}

/**
 * Characters with several readings of which words have the first one, unless the library knows the word: in at least 99
 * of 100 words of CC-CEDICT that hold them, as a test shows.
 */
export const settledCharacters: ReadonlySet<string> = new Set(
  [
    '大县縣地区區拉化南有合通石会會体體打作北无格可车車信语語尾红紅风風沙期经王射雀核毒女症能员員共内单單提节港骨过瓦票鳥说說衣知氏雅底委脚约約论論摩见見育广条條术查万令景远乌雨何价價压壓羊暴別助其苏奥奧追',
    '跳织織亲親裂於跑拜谷革隊朱横橫冲戏戲脉脈读隐隱艾遗顿頓陆從休疑研纪蛇券齐齊汤湯繁据據亡胜络絡泽澤冒各缩縮旁钢鋼厂殖采份纹紋兹被陶坏责責刷郎颈并纵縱邪秘侧側屯许衰枝涼孙孫勃凉频扫掃敦趣甸妻棍饮飲適浅仰拆',
    '综綜臂祭彭摄攝閒挡擋柜貸揭仇扁龟龜契与與莎蜡椎拘填虹虾蝦疆椅迫泄渠喬弥且亨彌骚甚熏沈捲俱夸否肋蹲扳栖腊些哑啞趋趨呵汶胖兀铅妃砌拌苔杉罢罷硕碩巷蛾稍筑缴繳龈釀倡洒築梢戌兑兌藉',
  ].join(''),
);
