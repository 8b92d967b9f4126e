/** Where something stands, as a person finds it in Word. */
export interface Place {
  /** Of the paragraphs with words or pictures before and up to here. */
  paragraph: number
  /** The words that it begins with; '' while it is being read, and where there is nothing but a picture. */
  near: string
  /** The words before it that were nearest. */
  after: string
  isEmpty: boolean
  table: { number: number; row: number } | null
  /** Outside of the body: 脚注 3. */
  part: string | null
}

const NEAR = 12

export const shortened = (text: string, max: number) => {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length > max ? `${letters.slice(0, max).join('')}…` : letters.join('')
}

/** Counts paragraphs and tables of the body. */
export class Places {
  #paragraphs = 0
  #tables = 0
  #table: Place['table'] = null
  #last = ''
  #current: Place | null = null
  /** What is being read besides the body. */
  part: string | null = null

  /** A paragraph within another (in a text box) stands where the outer one does, which `here()` gives. */
  begin(): Place {
    const place: Place = {
      ...{ paragraph: this.#paragraphs + 1, near: '', after: this.#last, isEmpty: false },
      ...{ table: this.#table, part: this.part },
    }
    this.#current ??= place
    return place
  }

  end(place: Place, text: string, hasPicture: boolean) {
    if (this.#current !== place) return
    this.#current = null
    place.near = shortened(text, NEAR)
    place.isEmpty = place.near === '' && !hasPicture
    if (place.isEmpty) {
      place.paragraph = this.#paragraphs
      place.near = this.#last
      return
    }
    if (this.part === null && this.#table === null) this.#paragraphs++
    if (place.near) this.#last = place.near
  }

  /** The paragraph being read, or the end of the last one. */
  here(): Place {
    if (this.#current) return this.#current
    return {
      ...{ paragraph: this.#paragraphs, near: this.#last, after: '', isEmpty: true },
      ...{ table: this.#table, part: this.part },
    }
  }

  isInside = () => this.#current !== null
  beginTable = () => (this.#table = { number: ++this.#tables, row: 0 })
  beginRow = () => (this.#table = this.#table && { ...this.#table, row: this.#table.row + 1 })
  endTable = () => (this.#table = null)
  get paragraphs() {
    return this.#paragraphs
  }
}

export function placeInWords({ paragraph, near, after, isEmpty, table, part }: Place): string {
  const quoted = near ? `“${near}”` : after && `（“${after}”之后）`
  if (part !== null) return part
  if (table && table.row > 0) return `第 ${table.number} 个表格第 ${table.row} 行${quoted}`
  if (paragraph === 0) return '开头'
  return isEmpty ? `第 ${paragraph} 段${quoted}之后` : `第 ${paragraph} 段${quoted}`
}
