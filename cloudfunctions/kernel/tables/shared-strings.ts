import { cellText } from './cell-text'
import { MAX_CHARACTERS, MAX_SHARED } from './limits'
import type { Parts } from './package-parts'
import { TooMuchError } from './too-much'
import { isOn, type Attributes } from './xml'

/** `_x000D_` stands for a mark that XML cannot hold (ECMA-376 22.9.2.19). */
export const withoutEscapes = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text

export interface SharedStrings {
  texts: string[]
  /** Indexes of texts of which a piece is struck out. */
  struck: ReadonlySet<number>
}

/**
 * The texts that cells point to by number, ready as cells say them. Of rich text all pieces; the reading above a character
 * (rPh) is no part of it.
 * @throws UnzipError, XmlError, TooMuchError
 */
export async function readSharedStrings(parts: Parts, name: string): Promise<SharedStrings> {
  const texts: string[] = []
  const struck = new Set<number>()
  let [text, isPhonetic, characters] = ['', false, 0]
  const handler = {
    wantsText: false,
    open(element: string, attributes: () => Attributes) {
      if (element === 'strike' && isOn(attributes())) struck.add(texts.length)
      if (element === 'si') text = ''
      if (element === 'rPh') isPhonetic = true
      handler.wantsText = element === 't' && !isPhonetic
    },
    close(element: string) {
      handler.wantsText = false
      if (element === 'rPh') isPhonetic = false
      if (element !== 'si') return
      texts.push(cellText(withoutEscapes(text)))
      characters += text.length
      if (characters > MAX_CHARACTERS || texts.length > MAX_SHARED) throw new TooMuchError()
    },
    text(piece: string) {
      text += piece
    },
  }
  await parts.read(name, handler)
  return { texts, struck }
}
