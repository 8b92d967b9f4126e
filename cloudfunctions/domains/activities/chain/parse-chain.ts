/** One line of a 接龙. What commas and the like separate is somebody each; what blanks separate may be a remark. */
export interface ChainEntry {
  line: string
  groups: ChainGroup[]
}

export interface ChainGroup {
  words: string[]
  /** Last four digits of a number that stands beside the name. */
  tail: string | null
}

/** 6月1日 is no sixth name. `1.` `1、` `(1)` `1` and, after NFKC, `①` `⑴` `１．` as well. */
const number =
  /^(?!\d+\s*[月日号年点时届期])\(?\d{1,4}\)?(?:[.、,:)。]\s*|\s+|(?=\p{Script=Han}|[A-Za-z]|$))/u
const heading = /^(#|接龙|例\s*[:.、]?)/
const bracketed = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|《[^《》]*》/g
const phone = /(?:\+?86[\s-]*)?(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4})(?!\d)/
const separators = /[、,;/|+&。]|(?<=\p{Script=Han})[-—~](?=\p{Script=Han})/u
/** 2人, 共3位 and ×2 are how many, not who. */
const quantity = /^[共x×*]?[\d一二两三四五六七八九十]+[人位个名]?$/i
const isName = (word: string) => /\p{Script=Han}|[A-Za-z]/u.test(word) && !quantity.test(word)

/** 王 伟 is one name. */
const joined = (words: string[]) =>
  words.length === 2 && words.every((word) => [...word].length === 1) ? [words.join('')] : words

function readGroup(text: string): ChainGroup {
  const [whole, digits] = phone.exec(text) ?? []
  const rest = whole ? text.replace(whole, ' ') : text
  const words = rest.split(/[\s:]+/).filter(Boolean)
  const tail = digits?.replace(/\D/g, '').slice(-4) ?? words.find((word) => /^\d{4}$/.test(word)) ?? null
  // A tail may touch the name: 陈立平5678.
  const touching = /^(\D{2,})(\d{4})$/.exec(words[0] ?? '')
  const cleaned = touching ? [touching[1]!, ...words.slice(1)] : words
  return { words: joined(cleaned.filter(isName)), tail: tail ?? touching?.[2] ?? null }
}

function readLine(line: string, text: string): ChainEntry {
  // The country's code would be taken for one more person.
  const bare = text
    .replace(/\+86/g, ' 86')
    .replace(bracketed, ' ')
    .replace(/[([].*$/, ' ')
  return {
    line,
    groups: bare
      .split(separators)
      .map(readGroup)
      .filter(({ words }) => words.length > 0),
  }
}

/** Above the first number stand title and terms; without any number every line is somebody. */
export function parseChain(text: string): ChainEntry[] {
  const lines = text
    .split(/\r?\n/)
    .map((raw) => ({ raw: raw.trim(), text: raw.normalize('NFKC').trim() }))
    .filter((line) => line.text !== '' && !heading.test(line.text))
  const first = lines.findIndex((line) => number.test(line.text))
  return lines
    .slice(Math.max(0, first))
    .map((line) => readLine(line.raw, line.text.replace(number, '')))
    .filter(({ groups }) => groups.length > 0)
}
