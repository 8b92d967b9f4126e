import type { ChamberRow } from '@contract/chambers'

/** A piece of text, and whether it is what was searched for. */
export interface Mark {
  text: string
  hit: boolean
}

export interface Found {
  row: ChamberRow
  name: Mark[]
  place: Mark[]
}

/** 陕西 西安 · 北京 · '' for the general chamber. */
export const placeOf = ({ province, city }: Pick<ChamberRow, 'province' | 'city'>) =>
  [province, city === province ? '' : city].filter(Boolean).join(' ')

const LETTERS = /^[a-z]+$/
const fullWidth = /[Ａ-Ｚａ-ｚ]/g
const narrow = (text: string) =>
  text.replace(fullWidth, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))

/** People write 陕西省, 西安市 and 西安商会; the rows say 陕西, 西安 and 西安温州商会. */
const core = (term: string) => term.replace(/温州|商会|省|市|自治区|自治州/g, '')

const plain = (text: string): Mark[] => (text ? [{ text, hit: false }] : [])

/** Each term's first place in the text; overlapping ones become one. */
function mark(text: string, terms: readonly string[]): Mark[] {
  const hits = new Array<boolean>(text.length).fill(false)
  for (const term of terms) {
    const at = term ? text.indexOf(term) : -1
    if (at >= 0) hits.fill(true, at, at + term.length)
  }
  const marks: Mark[] = []
  for (const [i, char] of [...text].entries()) {
    const last = marks.at(-1)
    const hit = hits[i] ?? false
    if (last && last.hit === hit) last.text += char
    else marks.push({ text: char, hit })
  }
  return marks
}

/** What of a name the initials stand for: `xa` of 西安温州商会 is 西安. The name's own come first. */
function markInitials(text: string, letters: string, [own = '']: readonly string[]): Mark[] {
  const fits = own.length === text.length && own.startsWith(letters)
  return fits ? mark(text, [text.slice(0, letters.length)]) : plain(text)
}

/** The better the place, the smaller: at the start of the name, in it, the city, the province, initials. */
const NONE = 9
function rankOf(row: ChamberRow, term: string, initials: readonly string[]) {
  if (LETTERS.test(term)) return initials.some((each) => each.startsWith(term)) ? 4 : NONE
  const spellings = [term, core(term)].filter(Boolean)
  const is = (test: (spelling: string) => boolean) => spellings.some(test)
  if (is((each) => row.name.startsWith(each))) return 0
  if (is((each) => row.city.startsWith(each))) return 1
  if (is((each) => row.name.includes(each) || row.city.includes(each))) return 2
  if (is((each) => row.province?.startsWith(each) ?? false)) return 3
  return NONE
}

function found(row: ChamberRow, terms: readonly string[], initials: readonly string[]): Found {
  const place = placeOf(row)
  const letters = terms.find((term) => LETTERS.test(term))
  if (letters) {
    return { row, name: markInitials(row.name, letters, initials), place: plain(place) }
  }
  const spellings = terms.flatMap((term) => [term, core(term)])
  return { row, name: mark(row.name, spellings), place: mark(place, spellings) }
}

export const unmarked = (row: ChamberRow): Found => ({
  row,
  name: plain(row.name),
  place: plain(placeOf(row)),
})

/** By name, pinyin initials, province or city; every word must fit. Best first, else in the order they came. */
export function searchChambers(rows: readonly ChamberRow[], query: string): Found[] {
  const terms = narrow(query)
    .toLowerCase()
    .split(/[\s,，、]+/)
    .filter(Boolean)
  if (!terms.length) return rows.map(unmarked)
  return rows
    .map((row) => {
      const initials = row.initials.split(' ')
      return { row, initials, rank: Math.max(...terms.map((term) => rankOf(row, term, initials))) }
    })
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank)
    .map(({ row, initials }) => found(row, terms, initials))
}
