/**
 * What is no letter and no digit: signs, blanks, dots, emoji, and marks that show no letter of their own (zero width, variation selectors,
 * the frame of 1️⃣). Rare characters without a name in Unicode yet stand in the private area (\p{Co}) or are younger than this runtime (\p{Cn}).
 */
const NO_LETTER =
  /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u20e3\u2139\u{1f000}-\u{1faff}]|[^\p{L}\p{M}\p{N}\p{Co}\p{Cn}]/gu
/** As GBK's fonts and many banks write 䶮. */
const YAN = /\ue863/g

/** Full-width letters and digits become half-width, capitals small. */
export const plainLetters = (text: string) => text.normalize('NFKC').toLowerCase().replace(YAN, '䶮')

/** How the ways of writing one name become one: 王 伟, 🌹王伟🌹; 阿卜杜拉•买买提; 某某（集团）有限公司. */
export const nameKeyOf = (name: string) => plainLetters(name).replace(NO_LETTER, '')

/** What is written before or after a name and is not part of it. The longer ones first. */
const TITLES = [
  ...['名誉会长', '荣誉会长', '创会会长', '常务副会长', '执行会长', '轮值会长', '副会长', '会长'],
  ...[
    '副秘书长',
    '秘书长',
    '监事长',
    '理事长',
    '副理事长',
    '常务理事',
    '理事',
    '监事',
    '主席',
    '副主席',
    '主任',
    '副主任',
  ],
  ...[
    '董事长',
    '总经理',
    '副总经理',
    '经理',
    '局长',
    '处长',
    '科长',
    '老师',
    '先生',
    '女士',
    '小姐',
    '同志',
    ...[
      '顾问',
      '书记',
      '部长',
      '教授',
      '博士',
      '老板',
      '律师',
      '院长',
      '厂长',
      '校长',
      '主委',
      '会员',
      '师傅',
    ],
    '大哥',
    '姐',
  ],
]
  .sort((a, b) => b.length - a.length)
  .join('|')
const AROUND = new RegExp(`^(?:${TITLES})+|(?:${TITLES}|总)+$`, 'gu')
const ONLY = new RegExp(`^(?:${TITLES}|总)+$`, 'u')

/** The same without titles: 郑海川会长, 秘书长林晓瓯, 王总. What is only a title stays. Brackets of a company belong to its name. */
export function untitledKeyOf(name: string): string {
  const key = nameKeyOf(name)
  return key.replace(AROUND, '') || key
}

/** Whether somebody called so is meant by what was typed into a search. */
export const isNamed = (name: string, query: string) => nameKeyOf(name).includes(untitledKeyOf(query))

/** The words of a search without titles: 郑海川 会长. Nothing but a title is looked for as it is. */
export function untitledWords(words: readonly string[]): string[] {
  const names = words.filter((word) => !ONLY.test(word))
  return (names.length > 0 ? names : words).map(untitledKeyOf)
}
