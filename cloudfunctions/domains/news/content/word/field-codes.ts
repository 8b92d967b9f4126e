/** What a field without a stored result shows, as far as its instruction says it (ECMA-376 part 1, 17.16.5). */

/** Marks for indexes and such: Word shows nothing there. */
const silent = /^(XE|TC|TA|RD|PRIVATE|BOOKMARK|SET|ADVANCE|NOTEREF|INFO|ASK|FILLIN|PRINT|DATA)$/

const circled = (text: string) => {
  const number = /^(\d|1\d|20)$/.test(text) ? Number(text) : 0
  return number > 0 ? String.fromCodePoint(0x2460 + number - 1) : null
}

/** `eq \o\ac(○,一)` is how Word puts a ring around a character; `\f(a,b)` is a fraction, `\r(3,x)` a root. */
function equation(code: string): string | null {
  const overlay = /\\o(?:\\[a-z]+)*\s*\(([^()]*)\)/i.exec(code)
  if (overlay) {
    const [ring = '', inner = ''] = overlay[1]!.split(/[,，;]/).map((part) => part.trim())
    return circled(inner) ?? (/^[○〇◯□△◇]$/.test(ring) ? `${ring}${inner}` : ring + inner)
  }
  const fraction = /\\f\s*\(([^(),]*)[,，;]([^()]*)\)/i.exec(code)
  if (fraction) return `${fraction[1]!.trim()}/${fraction[2]!.trim()}`
  const root = /\\r\s*\(([^(),]*)(?:[,，;]([^()]*))?\)/i.exec(code)
  return root ? `√(${(root[2] ?? root[1]!).trim()})` : null
}

function symbol(code: string): string | null {
  const given = /^SYMBOL\s+(0x[\da-f]+|\d+)/i.exec(code)?.[1]
  const point = given === undefined ? NaN : Number(given)
  return point >= 0x20 && point <= 0xffff && /\\u/i.test(code) ? String.fromCodePoint(point) : null
}

export const fieldName = (code: string) => /^\s*([A-Za-z]+)/.exec(code)?.[1]?.toUpperCase() ?? ''

/** '' when it shows nothing; null when only Word can tell what it shows. */
export function shownWithoutResult(instruction: string): string | null {
  const code = instruction.trim()
  const name = fieldName(code)
  if (code === '' || silent.test(name) || (name === 'SEQ' && /\\h/i.test(code))) return ''
  if (name === 'EQ') return equation(code)
  if (name === 'SYMBOL') return symbol(code)
  // The words of a place to click on stand in the instruction.
  if (name === 'MACROBUTTON' || name === 'GOTOBUTTON') return code.replace(/^\S+\s+\S+\s*/, '')
  return null
}

const isWebAddress = (address: string) => /^https?:\/\//i.test(address)

/** Where a link leads, with or without quotes; null for a jump within the document. */
function addressOf(instruction: string): string | null {
  if (fieldName(instruction) !== 'HYPERLINK') return null
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s"\\]+))/i.exec(instruction) ?? []
  return quoted ?? bare ?? null
}

/** The address of a link to a page of the web. */
export function linkOf(instruction: string): string | null {
  const address = addressOf(instruction)
  return address !== null && isWebAddress(address) ? address : null
}

/** That of a link to a file or a mail box, which articles cannot carry. */
export function otherLinkOf(instruction: string): string | null {
  const address = addressOf(instruction)
  return address !== null && !isWebAddress(address) ? address : null
}
