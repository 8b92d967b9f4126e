import { withoutAbsence } from './absence'

/** Somebody who comes instead of somebody else. */
export interface Replacement {
  gone: string
  instead: string
}

interface Pattern {
  words: RegExp
  /** Which part of the match is the one who does not come. */
  gone: 1 | 2
  /** So short that it stands in names, too: both must be known. */
  weak?: true
}

const NAME = '([^,;()（）]+?)'
const REST = '([^,;()（）]+?)'
const END = '(?=\\s*(?:[,;)）]|参加|参会|出席|去|来|$))'

const patterns: Pattern[] = [
  {
    words: new RegExp(`^由?\\s*${NAME}\\s*\\(\\s*(?:代替|顶替|代|替)(?![表理码号补])\\s*${REST}\\s*\\)`),
    gone: 2,
  },
  { words: new RegExp(`^由\\s*${NAME}\\s*(?:代替|顶替|代|替)\\s*${REST}${END}`), gone: 2 },
  {
    words: new RegExp(`^(?:代|替)\\s*${NAME}\\s*(?:参加|出席|参会|去|来)?\\s*[:,]\\s*${REST}${END}`),
    gone: 1,
    weak: true,
  },
  { words: new RegExp(`^${NAME}\\s*[,(（]?\\s*由\\s*${REST}\\s*(?:代替|顶替|代为|替|代)`), gone: 1 },
  {
    words: new RegExp(
      `^${NAME}\\s*[,(（]?\\s*(?:替换为|更换为|变更为|改为|改成|换成|换为|改由|(?:的?名额)?(?:让给|转给|给)|→|[-—–=]+>|➡|➔)\\s*${REST}${END}`,
    ),
    gone: 1,
  },
  { words: new RegExp(`^${NAME}\\s*[(（]\\s*${REST}\\s*(?:代替|顶替|代|替)${END}`), gone: 1 },
  { words: new RegExp(`^${NAME}\\s*(?:代替|顶替|替换)\\s*${REST}${END}`), gone: 2 },
  {
    words: new RegExp(`^${NAME}\\s*[,(（]?\\s*(?:改|换|派|请|委托|授权)\\s*${REST}${END}`),
    gone: 1,
    weak: true,
  },
  { words: new RegExp(`^${NAME}\\s*,\\s*${REST}\\s*(?:代替|顶替|代|替)${END}`), gone: 1, weak: true },
  { words: new RegExp(`^${NAME}\\s*(?:替|代)\\s*${REST}${END}`), gone: 2, weak: true },
]

const cleaned = (name: string) =>
  withoutAbsence(name)
    .replace(/\d{4,11}$/, '')
    .replace(/[,(]\s*$/, '')
    .trim()

/** 郑海川改为林晓瓯 · 郑海川（林晓瓯代）· 林晓瓯代替郑海川; null when the line says nothing of the kind about people who are known. */
export function replacementIn(text: string, isKnown: (name: string) => boolean): Replacement | null {
  for (const { words, gone, weak } of patterns) {
    const [, first, second] = words.exec(text) ?? []
    if (!first || !second) continue
    const [a, b] = [cleaned(first), cleaned(second)]
    const known = [a, b].filter(isKnown).length
    if (known >= (weak ? 2 : 1)) return gone === 1 ? { gone: a, instead: b } : { gone: b, instead: a }
  }
  return null
}
