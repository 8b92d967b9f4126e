import { absenceIn, headsAbsentees, withoutAbsence } from './absence'
import { MAX_PIECE, piecesOf } from './long-lines'

/** One line of a 接龙. What commas and the like separate is somebody each; what blanks separate may be a remark. */
export interface ChainEntry {
  line: string
  /** Without its number, as far as it may name somebody: brackets are still there. */
  text: string
  groups: ChainGroup[]
  /** What says that they stay away: 取消, 有事, ❌. */
  absence: string | null
  /** So long and without a break that nobody is looked for in it. */
  isUnread: boolean
}

export interface ChainGroup {
  words: string[]
  /** Of the number that stands beside the name, also of a masked one: its first digits, as many as are shown, and its last four. */
  phone: { head: string; tail: string } | null
}

/** 6月1日 is no sixth name. `1.` `1、` `(1)` `1` and, after NFKC, `①` `⑴` `１．` as well. */
const number =
  /^(?!\d+\s*[月日号年点时届期])\(?\d{1,4}\)?(?:[.、,:)。]\s*|\s+|(?=\p{Script=Han}|[A-Za-z]|$))/u
const heading = /^(#|接龙|例\s*[:.、]?)/
const bracketed = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|《[^《》]*》/g
/** 137****4444, 137-xxxx-4444 */
const masked = /(?<!\d)(1[3-9]\d)[\s*xX×•·.✱#_-]{2,10}(\d{4})(?!\d)/g
const bracketedTail = /[([【]\s*(?:手机|电话)?(?:尾号|后四位|末四位|尾数)?\s*:?\s*(\d{4})\s*[)\]】]/g
const namedTail = /(?:手机|电话)?(?:尾号|后四位|末四位|尾数)\s*:?\s*(\d{4})(?!\d)/g
const phone = /(?:\+?86[\s-]*)?(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4})(?!\d)/
const bracketedPhone = new RegExp(
  `[([【]\\s*(?:手机|电话)?号?码?\\s*:?\\s*(${phone.source})\\s*[)\\]】]`,
  'g',
)
/** How a masked number is carried on within the text. */
const marked = /1[3-9]\d§\d{4}/
const separators = /[、,;/|+&。]|(?<=\p{Script=Han})[-—~](?=\p{Script=Han})/u
/** 2人, 共3位 and ×2 are how many, not who. */
const quantity = /^[共x×*]?[\d一二两三四五六七八九十]+[人位个名]?$/i
const isName = (word: string) => /\p{Script=Han}|[A-Za-z\p{Co}]/u.test(word) && !quantity.test(word)

const keycaps = /(?:\d\ufe0f?\u20e3)+|🔟/gu
const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u200d]+/gu
const numberOfKeycaps = (caps: string) => `${caps === '🔟' ? '10' : caps.replace(/\D/g, '')}.`

/**
 * Full width becomes half width, 1️⃣ becomes `1.`; what cannot be seen goes, and so do long gaps: the patterns below would try
 * every way to share them out. Emoji stay, since ❌ says something.
 */
const plain = (raw: string) =>
  raw
    .normalize('NFKC')
    .replace(keycaps, numberOfKeycaps)
    .replace(/[\u200b\u200c\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s{3,}/g, '  ')
    .trim()

/** 王 伟 is one name. */
const joined = (words: string[]) =>
  words.length === 2 && words.every((word) => [...word].length === 1) ? [words.join('')] : words

function phoneIn(text: string, words: readonly string[]): ChainGroup['phone'] {
  const mask = marked.exec(text)?.[0]
  if (mask) return { head: mask.slice(0, 3), tail: mask.slice(-4) }
  const digits = phone.exec(text)?.[1]?.replace(/\D/g, '')
  if (digits) return { head: digits.slice(0, 7), tail: digits.slice(-4) }
  // A tail may touch the name: 陈立平5678.
  const tail = words.find((word) => /^\d{4}$/.test(word)) ?? /^\D{2,}(\d{4})$/.exec(words[0] ?? '')?.[1]
  return tail ? { head: '', tail } : null
}

function readGroup(text: string): ChainGroup {
  const rest = text.replace(marked, ' ').replace(phone, ' ')
  const words = rest.split(/[\s:]+/).filter(Boolean)
  const names = words.map((word) => word.replace(/^(\D{2,})\d{4}$/, '$1')).filter(isName)
  return { words: joined(names), phone: phoneIn(text, words) }
}

function readPiece(line: string, text: string): ChainEntry {
  if (text.length > MAX_PIECE) return { line, text: '', groups: [], absence: null, isUnread: true }
  const bare = withoutAbsence(text)
    .replace(pictures, ' ')
    // The country's code would be taken for one more person.
    .replace(/\+86/g, ' 86')
    .replace(masked, ' $1§$2 ')
    .replace(bracketedPhone, ' $1 ')
    .replace(bracketedTail, ' $1 ')
    .replace(namedTail, ' $1 ')
    .replace(/[([【]\s*(1[3-9]\d§\d{4})\s*[)\]】]/g, ' $1 ')
    .replace(bracketed, ' ')
    .replace(/[([].*$/, ' ')
  const groups = bare
    .split(separators)
    .map(readGroup)
    .filter(({ words }) => words.length > 0)
  return { line, text: text.replace(pictures, ' ').trim(), groups, absence: absenceIn(text), isUnread: false }
}

/** What a long line says about staying away is said of everybody in it. */
function readLine(line: string, text: string): ChainEntry[] {
  const pieces = piecesOf(text)
  if (pieces.length === 1) return [readPiece(line, text)]
  const absence = absenceIn(text)
  return pieces.map((piece) => ({ ...readPiece(line, piece), absence }))
}

/** 取消 on a line of its own belongs to the name above; below 请假人员： everybody stays away. */
function withRemarksAbove(entries: readonly (ChainEntry & { isHeading: boolean })[]): ChainEntry[] {
  const people: ChainEntry[] = []
  let section: string | null = null
  for (const { isHeading, ...entry } of entries) {
    if (isHeading) section = headsAbsentees(entry.text) ? entry.text.replace(/:$/, '') : null
    else if (entry.isUnread || entry.groups.length > 0)
      people.push({ ...entry, absence: entry.absence ?? section })
    else if (entry.absence && people.length > 0) people.at(-1)!.absence ??= entry.absence
  }
  return people
}

/** Above the first number stand title and terms; without any number every line is somebody. */
export function parseChain(text: string): ChainEntry[] {
  const lines = text
    .split(/\r?\n/)
    .map((raw) => ({ raw: raw.trim(), text: plain(raw) }))
    .filter((line) => line.text !== '' && !heading.test(line.text))
  const first = lines.findIndex((line) => number.test(line.text))
  const entries = lines.flatMap((line, i) => {
    const isHeading = i < first || (!number.test(line.text) && /:$/.test(line.text))
    return readLine(line.raw, line.text.replace(number, '')).map((entry) => ({ ...entry, isHeading }))
  })
  return withRemarksAbove(entries)
}
