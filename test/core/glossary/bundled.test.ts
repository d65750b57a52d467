import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { type Concept, inForce } from '../../../src/core/glossary/model.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';

const folder = 'glossary';
const files = readdirSync(folder).filter((file) => file.endsWith('.glossary.yaml'));
const loaded = files.map((file) => ({
  file,
  ...loadGlossary(readFileSync(join(folder, file), 'utf8'), file),
}));
const glossaries = loaded.flatMap(({ glossary }) => glossary ?? []);
const terminology = Terminology.of(glossaries);
const concepts = [...terminology.concepts.values()];

/** The terms of Cai (2015) by field: a Chinese one, then English ones of the same concept. */
const termsOfThePaper: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'naming the field': [
    ['网络安全', 'cybersecurity', 'network security', 'Internet security'],
    ['信息安全', 'information security'],
    ['通信安全', 'communications security'],
    ['计算机安全', 'computer security'],
    ['技术安全', 'technical security'],
    ['有序性', 'orderliness', 'orderly security'],
    ['数据安全', 'data security'],
    ['信息与数据安全', 'information and data security'],
    ['信息内容', 'information content'],
    ['网络空间安全', 'cyberspace security'],
  ],
  'space and networks': [
    ['网络空间', '赛博空间', 'cyberspace', 'network space', 'Saibo space'],
    ['网络', 'network'],
    ['互联网', 'Internet'],
    ['网民', 'netizen'],
    ['互联网+', 'Internet+'],
    ['信息化', 'informatization'],
    ['云计算', 'cloud computing'],
    ['大数据', 'big data'],
    ['物联网', 'Internet of Things'],
    ['移动互联网', 'mobile Internet'],
    ['信息通信技术发展指数', 'Information Development Index', 'IDI'],
    ['网络就绪指数', 'Network Readiness Index', 'NRI'],
    ['电子政务发展指数', 'E-Government Development Index'],
  ],
  'sovereignty and governance': [
    ['网络主权', 'network sovereignty', 'cyber sovereignty'],
    ['互联网主权', 'Internet sovereignty'],
    ['国家主权', 'national sovereignty'],
    ['数据主权', 'data sovereignty'],
    ['网络霸权', 'network hegemony'],
    ['互联网治理', 'Internet governance'],
    ['网络空间治理', 'cyberspace governance'],
    ['多利益攸关方模式', 'multi-stakeholder model'],
    ['多边治理', 'multilateral governance'],
    ['互联网自由', '网络自由', 'Internet freedom', 'network freedom'],
    ['管辖权', 'jurisdiction'],
    ['属人原则', 'subjects principle'],
    ['属地原则', 'territory principle'],
    ['行为准则', 'code of conduct'],
    ['信息安全国际行为准则', 'International Code of Conduct for Information Security'],
    ['发展共同体', 'community of development'],
    ['利益共同体', 'community of interests'],
    ['命运共同体', 'community of destiny', 'community with a shared future'],
    ['双重标准', 'double standard'],
    ['绝对安全', 'absolute security'],
  ],
  'the holistic outlook': [
    ['总体国家安全观', 'holistic national security outlook', 'holistic approach to national security'],
    ['国家安全', 'national security'],
    ['政治安全', 'political security'],
    ['国土安全', 'homeland security'],
    ['国民安全', 'national security'],
    ['军事安全', 'military security'],
    ['经济安全', 'economic security'],
    ['文化安全', 'cultural security'],
    ['社会安全', 'society security', 'societal security'],
    ['科技安全', 'science and technology security'],
    ['生态安全', 'ecological security'],
    ['资源安全', 'resource security'],
    ['核安全', 'nuclear security', 'nuclear safety'],
    ['外部安全', 'external security'],
    ['内部安全', 'internal security'],
    ['传统安全', 'traditional security'],
    ['非传统安全', 'non-traditional security'],
    ['发展问题', 'development issue'],
    ['安全问题', 'security issue'],
    ['自身安全', 'self-security'],
    ['共同安全', 'common security'],
  ],
  cyberpower: [
    ['网络强国', 'cyberpower'],
    ['现代化', 'modernization'],
    ['一体之两翼', 'two wings on one plane'],
    ['自主创新', 'self-dependent innovation', 'indigenous innovation'],
    ['核心技术', 'core technology'],
    ['网络空间力量', 'cyber force'],
    ['网络空间态势感知', 'cyberspace situational awareness'],
    ['网络防御', 'cyber defense'],
  ],
  threats: [
    ['核心利益', 'core interest'],
    ['社会政治稳定', 'social and political stability'],
    ['颜色革命', 'color revolution'],
    ['三股势力', 'three forces', 'three evil forces'],
    ['恐怖主义', 'terrorism'],
    ['分裂主义', 'separatism'],
    ['极端主义', 'extremism'],
    ['网络监控', 'cyber monitoring'],
    ['网络攻击', 'cyber attack'],
    ['网络威慑', 'cyber deterrence'],
    ['网络窃密', 'cyber theft'],
    ['网络间谍', 'cyber espionage'],
    ['网络战争', 'cyberwar'],
    ['网络恐怖主义', 'cyber-terrorism'],
    ['网络犯罪', 'cyber-crime'],
  ],
  infrastructure: [
    ['关键基础设施', 'critical infrastructure'],
    ['关键信息基础设施', 'critical information infrastructure'],
    ['网络安全审查', 'network security review', 'cybersecurity review'],
    ['进网许可', 'network access license'],
    ['自主可控', 'independently controllable', 'independently controllability'],
    ['安全可控', 'safe and controllable', 'secure and controllable'],
    ['进口审查', 'import censorship'],
    ['进口替代', 'import substitution'],
    ['后门', 'back door'],
    ['棱镜计划', 'Project Prism'],
    ['XP停服', 'XP Exit'],
    ['开源软件', 'open-source software'],
    ['国家信息安全漏洞库', 'CNNVD'],
  ],
  data: [
    ['云数据泄露', 'cloud data leakage'],
    ['数据跨境传输', 'cross-border transfer of data'],
    ['个人信息', 'personal information'],
    ['隐私', 'privacy'],
    ['商业秘密', 'trade secret'],
  ],
  cooperation: [
    ['网络空间军备控制', 'cyberspace arms control'],
    ['危机管理', 'crisis management'],
    ['能力建设', 'capacity building'],
    ['战略信任', 'strategic trust'],
    ['战略互信', 'strategic mutual trust'],
    ['高度信任', 'high level of trust'],
    ['中度信任', 'medium level of trust'],
    ['低度信任', 'low level of trust'],
    ['战略互疑', 'strategic distrust'],
    ['威胁信息共享', 'threat information sharing'],
    ['热线', 'hotline'],
  ],
  'institutions and documents': [
    ['中央网络安全和信息化领导小组', 'Central Network Security and Informatization Leading Group'],
    [
      '中央网络安全和信息化领导小组办公室',
      'Office of the National Leading Group for Cyberspace Affairs',
      'Office for National Leading Group for Cyberspace Affairs',
    ],
    ['国家互联网信息办公室', 'State Internet Information Office', 'Cyberspace Administration of China'],
    ['中央国家安全委员会', 'National Security Commission'],
    ['世界互联网大会', 'World Internet Conference'],
    ['中国银行业监督管理委员会', 'China Banking Regulatory Commission'],
    ['工业和信息化部', 'Ministry of Industry and Information Technology'],
    ['网络安全法草案', 'draft Cybersecurity Law'],
    ['中国的军事战略', "China's Military Strategy"],
    ['中国互联网状况', 'The Internet in China'],
    ['上海合作组织', 'Shanghai Cooperation Organization'],
    ['地区反恐怖机构', 'Regional Anti-Terrorism Structure', 'RATS'],
    ['金砖国家网络安全工作组', 'BRICS Cybersecurity Working Group'],
    ['联合国信息安全政府专家组', 'UN Group of Governmental Experts', 'GGE'],
    ['互联网名称与数字地址分配机构', 'ICANN'],
    ['国际电信联盟', 'ITU'],
    ['互联网治理论坛', 'IGF'],
    ['国家网络安全宣传周', 'National Cybersecurity Week'],
    ['中国—东盟信息港', 'China-ASEAN Information Port'],
    ['中美网络安全工作组', 'Sino-US Cybersecurity Working Group'],
  ],
};

/** The distinctions that Cai (2015) draws, with the section. */
const distinctionsOfThePaper: Readonly<Record<string, string>> = {
  'one-chinese-three-english': '§1.1',
  'cyber-and-network': '§1.1',
  'no-full-equivalent': '§1.1',
  'network-versus-information': '§1.1',
  'information-security-chinese-sense': '§1.1',
  'content-and-technology-tasks': '§1.1',
  'line-of-development': '§1.1',
  'who-still-says-what': '§1.1',
  'widened-cybersecurity': '§1.1',
  'technical-and-orderly': '§1.1',
  sovereignties: '§1.2',
  'absolute-and-common': '§1.2',
  'cyberpower-not-over-others': '§1.3',
  'homeland-and-citizens': '§1.2',
  'two-wings': '§1.3',
  'three-forces': '§2.1',
  'what-is-policed': '§2.1',
  'critical-information-infrastructure': '§2.2',
  'review-not-censorship': '§2.2',
  'own-versus-assured': '§2.2',
  'who-holds-the-data': '§2.3',
  'person-or-place': '§2.3',
  'spying-for-two-ends': '§3.3',
  'multi-stakeholder-and-multilateral': '§3.3',
  'icann-and-itu': '§3.3',
  'freedom-and-sovereignty': '§3.3',
  'degrees-of-trust': '§3.3',
};

describe('the bundled glossary', () => {
  for (const { file, glossary, problems } of loaded) {
    it(`loads without a problem: ${file}`, () => {
      assert.ok(glossary);
      assert.deepEqual(problems, []);
    });
  }

  for (const [field, terms] of Object.entries(termsOfThePaper)) {
    it(`has what the paper names: ${field}`, () => {
      const missing = terms.filter(
        ([zh, ...en]) =>
          !concepts.some((concept) => {
            const written = writtenForms(concept);
            return [zh, ...en].every((word) => written.includes(word));
          }),
      );
      assert.deepEqual(missing, []);
    });
  }

  it('draws the distinctions that the paper draws, each with its section', () => {
    const sections = new Map(terminology.distinctions.map(({ id, source }) => [id, source]));
    for (const [id, section] of Object.entries(distinctionsOfThePaper)) {
      assert.equal(sections.get(id), `cai-2015 ${section}`, id);
    }
  });

  it('gives each concept, each distinction and each source an id of its own', () => {
    const ids = glossaries.flatMap((glossary) => glossary.concepts.map(({ id }) => id));
    assert.deepEqual(repeated(ids), []);
    assert.deepEqual(
      repeated(glossaries.flatMap(({ distinctions }) => distinctions.map(({ id }) => id))),
      [],
    );
    assert.deepEqual(repeated(glossaries.flatMap(({ sources }) => sources.map(({ key }) => key))), []);
  });

  it('refers to no concept that it does not have', () => {
    const dangling = concepts.flatMap(({ id, see }) =>
      see
        .filter((other) => !terminology.concepts.has(other) || other === id)
        .map((other) => `${id} → ${other}`),
    );
    assert.deepEqual(dangling, []);
  });

  it('keeps apart only concepts and renderings that it has, each with a word on it', () => {
    for (const { id, between, points } of terminology.distinctions) {
      assert.ok(between.length >= 2, id);
      for (const { concept, rendering } of [...between, ...points]) {
        const found = terminology.concepts.get(concept);
        assert.ok(found, `${id}: ${concept}`);
        if (rendering !== undefined) {
          assert.ok(
            found.terms.en.some(({ text }) => text === rendering),
            `${id}: ${concept}/${rendering}`,
          );
        }
      }
    }
  });

  it('cites no source that it does not list, and lists none that it does not cite', () => {
    const cited = [
      ...concepts.flatMap(({ source, terms }) => [
        source,
        ...[...terms.zh, ...terms.en].map((term) => term.source),
      ]),
      ...terminology.distinctions.map(({ source }) => source),
    ].filter((source) => source !== undefined);
    const keys = new Set(cited.map((reference) => reference.split(/\s/u)[0]));
    assert.deepEqual(
      [...keys].filter((key) => !terminology.sources.has(key)),
      [],
    );
    assert.deepEqual(
      [...terminology.sources.keys()].filter((key) => !keys.has(key)),
      [],
    );
  });

  it('has a subject, and a definition and terms in both languages', () => {
    for (const { id, subject, definition, terms } of concepts) {
      assert.ok(subject, id);
      assert.ok(definition.en && definition.zh, id);
      assert.ok(terms.en.length > 0, id);
      assert.ok(terms.zh.length > 0, id);
    }
  });

  it('gives the pinyin of each Chinese term', () => {
    const without = concepts.flatMap(({ terms }) => terms.zh.filter(({ pinyin }) => pinyin === undefined));
    assert.deepEqual(without, []);
  });

  it('says of each of several renderings when it is the right one, or which is preferred', () => {
    const open = concepts
      .map((concept) => ({
        concept,
        choices: concept.terms.en.filter(({ status }) => status === 'preferred' || status === 'admitted'),
      }))
      .filter(({ choices }) => choices.length > 1)
      .filter(
        ({ choices }) =>
          !choices.some(({ status }) => status === 'preferred') &&
          !choices.every(({ when }) => when !== undefined),
      )
      .map(({ concept }) => concept.id);
    assert.deepEqual(open, []);
  });

  it('keeps apart in a distinction any two concepts that share a term', () => {
    const shared = concepts
      .flatMap((one, index) => concepts.slice(index + 1).map((other) => [one, other] as const))
      .filter(([one, other]) => shareTerm(one, other))
      .map(([one, other]) => [one.id, other.id]);
    const kept = terminology.distinctions.map(({ between }) => between.map(({ concept }) => concept));
    assert.ok(shared.length > 0);
    assert.deepEqual(
      shared.filter((ids) => !kept.some((sides) => ids.every((id) => sides.includes(id)))),
      [],
    );
  });

  it('gives three examples of each concept that is ambiguous, and one where a string is not the term', () => {
    const wanting = concepts
      .map((concept) => ({
        id: concept.id,
        given: concept.examples.length,
        wanted: isAmbiguous(concept) ? 3 : Math.min(concept.not.length, 1),
      }))
      .filter(({ given, wanted }) => given < wanted);
    assert.deepEqual(wanting, []);
  });

  it('has no longer string that holds none of the terms it is given for', () => {
    assert.deepEqual(concepts.flatMap(uselessNots), []);
  });
});

function writtenForms({ terms }: Concept): string[] {
  return [...terms.zh, ...terms.en].flatMap(({ text, forms }) => [text, ...forms]);
}

/** Whether two concepts have a term in common, be it in another spelling of the same letters. */
function shareTerm(one: Concept, other: Concept): boolean {
  const letters = (word: string): string => word.toLowerCase().replace(/[\s-]/gu, '');
  const own = new Set(writtenForms(one).map(letters));
  return writtenForms(other).some((word) => own.has(letters(word)));
}

/** Whether a term of a concept may have to be decided on. */
function isAmbiguous(concept: Concept): boolean {
  return (
    concept.terms.en.filter(inForce).length > 1 ||
    concepts.some((other) => other !== concept && shareTerm(concept, other))
  );
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Longer strings that hold no term of their concept. */
function uselessNots(concept: Concept): string[] {
  const { id, not } = concept;
  const written = writtenForms(concept);
  return not
    .filter((longer) => !written.some((text) => longer.includes(text)))
    .map((longer) => `${id}: ${longer}`);
}
