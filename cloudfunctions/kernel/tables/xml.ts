import type { Allowance } from '../files/unzip'
import { TooMuchError } from './too-much'

/** A part of a file is no XML, or uses what no office program writes. */
export class XmlError extends Error {}

export type Attributes = Record<string, string>

/** `<strike/>`, `<strike val="1"/>`: what is there holds unless it says no. */
export const isOn = ({ val = '1' }: Attributes) => val !== '0' && val !== 'false'

/** Names come without their prefix: some writers say `x:row` for `row`. */
export interface XmlHandler {
  /** Text is decoded only while somebody wants it. */
  wantsText: boolean
  /** `isEmpty`: nothing stands in it, it is closed at once. */
  open(name: string, attributes: () => Attributes, isEmpty: boolean): void
  close(name: string): void
  text(text: string): void
}

const [LESS, GREATER, SLASH, QUOTE, APOSTROPHE, BANG, QUESTION, COLON, BLANK] = [
  ...[0x3c, 0x3e, 0x2f, 0x22, 0x27, 0x21, 0x3f, 0x3a, 0x20],
] as [number, number, number, number, number, number, number, number, number]
/** Characters between two marks: one cell holds at most 32,767. */
const MAX_TOKEN = 1024 * 1024
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const refuse = (what: string): never => {
  throw new XmlError(what)
}

/** @throws XmlError for an entity that the file itself would have to declare. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([\w.-]+));/g, (all, hex, decimal, name) => {
    if (name) return entities[name as string] ?? refuse(`entity ${name}`)
    const code = hex ? parseInt(hex as string, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

/** V8 copies slices up to this length; a longer one would keep its whole piece in memory. */
const COPIED = 12

/** The reader walks over bytes as characters of one byte each. */
interface Piece {
  bytes: Buffer
  text: string
}

/** What is kept is decoded, and holds on to no piece. */
function decoded({ bytes, text }: Piece, from: number, to: number): string {
  let isPlain = to - from <= COPIED
  for (let i = from; isPlain && i < to; i++) isPlain = text.charCodeAt(i) < 0x80
  return isPlain ? text.slice(from, to) : bytes.toString('utf8', from, to)
}

const valueOf = (piece: Piece, from: number, to: number) => withoutEntities(decoded(piece, from, to))

/** ` r="A1" s='2'` between two places of a text → { r, s }, without prefixes. A sheet has millions: no regular expression. */
function attributesOf(piece: Piece, from: number, end: number): Attributes {
  const { text } = piece
  const found: Attributes = {}
  let at = from
  for (;;) {
    while (at < end && text.charCodeAt(at) <= BLANK) at++
    const equals = text.indexOf('=', at)
    if (equals < 0 || equals >= end) return found
    let start = equals + 1
    while (start < end && text.charCodeAt(start) <= BLANK) start++
    const close = text.indexOf(text[start]!, start + 1)
    if (close < 0 || close >= end) return found
    const [nameStart, nameEnd] = nameIn(text, at, equals)
    found[text.slice(nameStart, nameEnd)] = valueOf(piece, start + 1, close)
    at = close + 1
  }
}

/**
 * Reads XML from pieces of UTF-8 bytes. Hand-written because a sheet of a million empty rows is 80 MB of marks: this takes a
 * second where the parsers at hand take three to four (docs/decisions/30).
 * A document type is refused: it is where entities are declared that unfold to gigabytes.
 */
export class XmlReader {
  #rest = Buffer.alloc(0)
  #depth = 0

  /** `marks`: how many may still come, shared by all parts of a file. */
  constructor(
    readonly handler: XmlHandler,
    readonly marks: Allowance,
  ) {}

  /** @throws XmlError, TooMuchError */
  write(some: Buffer): void {
    const bytes = Buffer.concat([this.#rest, some])
    this.#rest = bytes.subarray(this.#read({ bytes, text: bytes.toString('latin1') }))
    if (this.#rest.length > MAX_TOKEN) refuse('a mark or text without end')
  }

  /** @throws XmlError when the end is missing. */
  end(): void {
    if (this.#depth !== 0 || this.#rest.toString('latin1').trim()) refuse('cut off')
  }

  /** How many characters were whole tokens. */
  #read(piece: Piece): number {
    const { text } = piece
    let at = 0
    for (;;) {
      const mark = text.indexOf('<', at)
      if (mark < 0) return at
      const after = markEnd(text, mark)
      if (after < 0) return at
      if (mark > at && this.handler.wantsText) this.handler.text(valueOf(piece, at, mark))
      if (--this.marks.left < 0) throw new TooMuchError()
      this.#take(piece, mark, after)
      at = after
    }
  }

  #take(piece: Piece, mark: number, after: number): void {
    const { text } = piece
    const next = text.charCodeAt(mark + 1)
    if (next === QUESTION) return
    if (next === BANG) {
      if (text[mark + 2] === '[' && this.handler.wantsText)
        this.handler.text(decoded(piece, mark + '<![CDATA['.length, after - ']]>'.length))
      return
    }
    if (next === SLASH) {
      this.#depth--
      this.handler.close(text.slice(...nameIn(text, mark + 2, after - 1)))
      return
    }
    const isEmpty = text.charCodeAt(after - 2) === SLASH
    const end = after - (isEmpty ? 2 : 1)
    const [from, to] = nameIn(text, mark + 1, end)
    const name = text.slice(from, to)
    this.handler.open(name, () => attributesOf(piece, to, end), isEmpty)
    if (isEmpty) this.handler.close(name)
    else this.#depth++
  }
}

/** From where to where the name in a mark stands, without its prefix. */
function nameIn(text: string, from: number, end: number): [number, number] {
  let start = from
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === COLON) start = i + 1
    else if (code <= BLANK) return [start, i]
  }
  return [start, end]
}

/** Where the mark that begins at `mark` has ended; -1 when its end is not there yet. */
function markEnd(text: string, mark: number): number {
  const next = text.charCodeAt(mark + 1)
  if (next === BANG) return specialEnd(text, mark)
  if (next === QUESTION) return past(text, '?>', mark)
  let quote = 0
  for (let i = mark + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === GREATER) return i + 1
    else if (code === QUOTE || code === APOSTROPHE) quote = code
    else if (code === LESS) refuse('a mark within a mark')
  }
  return -1
}

const past = (text: string, end: string, from: number) => {
  const at = text.indexOf(end, from)
  return at < 0 ? -1 : at + end.length
}

function specialEnd(text: string, mark: number): number {
  const start = text.slice(mark, mark + '<![CDATA['.length)
  if (start.startsWith('<!--')) return past(text, '-->', mark + '<!--'.length)
  if (start === '<![CDATA[') return past(text, ']]>', mark)
  return '<![CDATA['.startsWith(start) || '<!--'.startsWith(start) ? -1 : refuse('a document type')
}
