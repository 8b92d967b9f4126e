import { line, paragraph, run, type Relationship } from './docx-of'

/** A word that stands once in the document, and what must become of it. */
export interface Planted {
  word: string
  /** `text`: in the text, once. `report`: in a line of the report, not in the text. A pattern: the line that speaks for it. */
  fate: 'text' | 'report' | RegExp
  kind: string
}

/** One thing in the document, with what stands in it. `variant` chooses among ways to write it. */
export interface Piece {
  kind: string
  variant: number
  inner: Piece[]
}

/** Collects the parts beside the body while the body is written. */
export type Make = (maker: Maker, piece: Piece) => string

export class Maker {
  readonly planted: Planted[] = []
  /** By the part that has them. */
  readonly relationshipsOf: Record<string, Relationship[]> = { document: [], footnote: [], endnote: [] }
  #part = 'document'
  readonly others: Record<string, string> = {}
  readonly notes: Record<'footnote' | 'endnote', string[]> = { footnote: [], endnote: [] }
  readonly comments: string[] = []
  /** Deleted, hidden and covered words go to the report, whatever they stand in. */
  #isLost = false

  constructor(
    private readonly blockKinds: Record<string, Make>,
    private readonly inlineKinds: Record<string, Make>,
  ) {}

  word(kind: string, fate: Planted['fate'] = 'text'): string {
    const word = `词${String(this.planted.length + 1).padStart(4, '0')}尾`
    this.planted.push({ word, kind, fate: this.#isLost && fate === 'text' ? 'report' : fate })
    return word
  }

  lost<T>(make: () => T): T {
    const before = this.#isLost
    this.#isLost = true
    const made = make()
    this.#isLost = before
    return made
  }

  /** Something without words of its own that a line of the report must speak for. */
  said(kind: string, fate: RegExp) {
    this.planted.push({ word: '', kind, fate })
  }

  /** What `make` refers to belongs to that part. */
  within<T>(part: string, make: () => T): T {
    const before = this.#part
    this.#part = part
    const made = make()
    this.#part = before
    return made
  }

  relate(relation: Omit<Relationship, 'id'>): string {
    const relations = this.relationshipsOf[this.#part]!
    const id = `rId${relations.length + 1}`
    relations.push({ ...relation, id })
    return id
  }

  part(type: string, name: string, xml: string): string {
    const target = name.replace('#', String(Object.keys(this.others).length))
    this.others[`word/${target}`] = xml
    return this.relate({ type, target })
  }

  blocks(pieces: readonly Piece[]): string {
    const xml = pieces.map(
      (piece) => this.blockKinds[piece.kind]?.(this, piece) ?? paragraph(this.inline([piece])),
    )
    return xml.join('') || line(this.word('paragraph'))
  }

  inline(pieces: readonly Piece[]): string {
    const xml = pieces.map((piece) => (this.inlineKinds[piece.kind] ?? this.inlineKinds['run']!)(this, piece))
    return xml.join('') || run(this.word('run'))
  }
}
