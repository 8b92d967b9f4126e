import { nameKeyOf, searchQueryOf, wordsOf } from './search-terms'

export { nameKeyOf }

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
    '大哥',
    '姐',
  ],
]
  .sort((a, b) => b.length - a.length)
  .join('|')
const AROUND = new RegExp(`^(?:${TITLES})+|(?:${TITLES}|总)+$`, 'gu')
const IN_BRACKETS = /[(（[【][^)）\]】]*[)）\]】]/g

/** Without titles and remarks in brackets: 郑海川（会长）, 秘书长林晓瓯, 王总. What is only a title stays. */
export function bareNameOf(name: string): string {
  const key = nameKeyOf(name.replace(IN_BRACKETS, ' ')) || nameKeyOf(name)
  return key.replace(AROUND, '') || key
}

/** Two ways of writing one person's name. */
export const isSameName = (a: string, b: string) =>
  nameKeyOf(a) === nameKeyOf(b) || bareNameOf(a) === bareNameOf(b)

/** A search for somebody, titles left aside. Null when there is nothing in it to look for. */
export const nameQueryOf = (query: string) => searchQueryOf(wordsOf(query).map(bareNameOf).join(' '))
