import { codePoint } from 'dingbat-to-unicode'

/** Fonts whose letters are pictures (Symbol, Wingdings, Webdings): the table knows them by these names. */
const pictureFont = /^(symbol|webdings|wingdings( ?[23])?)$/i
/** Symbol fonts also answer at 0xF000 and above. */
const PRIVATE = 0xf000

export const isPictureFont = (font: string | undefined): font is string => pictureFont.test(font ?? '')

/** The Unicode character that looks like this one of a symbol font; null when there is none. */
export function symbolOf(font: string, code: number): string | null {
  const name = font.replace(/\b\w/g, (letter) => letter.toUpperCase())
  const plain = code >= PRIVATE ? code - PRIVATE : code
  return (codePoint(name, plain) ?? codePoint(name, plain + PRIVATE))?.string ?? null
}

const isPrivate = (letter: string) => {
  const code = letter.codePointAt(0)!
  return code >= 0xe000 && code <= 0xf8ff
}

/** A symbol font draws these; Chinese characters of the same run come from another font. */
const isDrawnBy = (letter: string, font: string | undefined) =>
  !/\s/.test(letter) && (isPrivate(letter) || (isPictureFont(font) && letter.codePointAt(0)! < 0x100))

/** Words as they look in their font. */
export interface Seen {
  text: string
  /** Letters of the file that became others, and these others. */
  replaced: string
  by: string
  /** Letters that only that font can draw. */
  lost: string
}

export function inFont(text: string, font: string | undefined): Seen {
  const seen: Seen = { text: '', replaced: '', by: '', lost: '' }
  for (const letter of text) {
    if (!isDrawnBy(letter, font)) {
      seen.text += letter
      continue
    }
    const found = isPictureFont(font) ? symbolOf(font, letter.codePointAt(0)!) : null
    if (found === null) seen.lost += letter
    else seen.replaced += letter
    seen.by += found ?? '□'
    seen.text += found ?? '□'
  }
  return seen
}
