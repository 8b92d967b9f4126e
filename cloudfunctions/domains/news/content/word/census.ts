import type { Attributes, XmlHandler } from '../../../../kernel/tables/xml'

/** How often each letter occurs. Blanks and what nobody sees are none. */
export type Letters = Map<string, number>

// Format characters (Cf) are joiners, marks of direction and the soft hyphen.
const INVISIBLE = /[\s\p{Cf}\p{Cc}]/u

export function addLetters(to: Letters, text: string, times = 1) {
  for (const letter of text) if (!INVISIBLE.test(letter)) to.set(letter, (to.get(letter) ?? 0) + times)
}

export const lettersOf = (text: string): Letters => {
  const letters: Letters = new Map()
  addLetters(letters, text)
  return letters
}

export const countOf = (letters: Letters) => [...letters.values()].reduce((sum, count) => sum + count, 0)

/** Letters of `wanted` that are not in `there`, as often as they are missing. */
export function missingFrom(there: Letters, wanted: Letters): Letters {
  const missing: Letters = new Map()
  for (const [letter, count] of wanted) {
    const lack = count - (there.get(letter) ?? 0)
    if (lack > 0) missing.set(letter, lack)
  }
  return missing
}

/** Elements whose text is no words: places and sizes of drawings, instructions of fields, figures of charts, what programs keep. */
const wordless = new Set([
  ...[
    'posOffset',
    'align',
    'pctWidth',
    'pctHeight',
    'pctPosHOffset',
    'pctPosVOffset',
    'instrText',
    'delInstrText',
  ],
  ...['fldData', 'FieldCodes', 'LinkType', 'LockedField', 'binData', 'v', 'f', 'format'],
])

/**
 * Counts the letters of a part as the file has them: every text element, deleted text and WordArt, whatever stands around
 * them; with `everywhere` also the text of elements that nobody knows. It knows nothing of what the reader understands, so it notices what the reader does not.
 */
export class Census implements XmlHandler {
  readonly letters: Letters = new Map()
  #inText = false

  constructor(
    private readonly next?: XmlHandler,
    private readonly everywhere = false,
  ) {}

  get wantsText() {
    return this.#inText || (this.next?.wantsText ?? false)
  }

  open(name: string, attributes: () => Attributes, isEmpty: boolean) {
    this.#inText = name === 't' || name === 'delText' || (this.everywhere && !wordless.has(name))
    if (name === 'textpath') addLetters(this.letters, attributes()['string'] ?? '')
    this.next?.open(name, attributes, isEmpty)
  }

  text(text: string) {
    if (this.#inText) addLetters(this.letters, text)
    if (this.next?.wantsText) this.next.text(text)
  }

  close(name: string) {
    this.#inText = false
    this.next?.close(name)
  }
}
