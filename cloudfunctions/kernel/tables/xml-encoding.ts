import { XmlError } from './xml'

/** Bytes in which the declaration stands. */
const TOP = 200
const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w.-]+)["']/

/** By its first bytes: a mark, or how `<` is written; else as the part says. What says UTF-16 and is not is UTF-8 (.NET writes so). */
function encodingOf(first: Buffer): string {
  const mark = first.subarray(0, 2).toString('latin1')
  if (mark === '\xff\xfe' || mark === '<\0') return 'utf-16le'
  if (mark === '\xfe\xff' || mark === '\0<') return 'utf-16be'
  const said = declared.exec(first.subarray(0, TOP).toString('latin1'))?.[1]?.toLowerCase() ?? 'utf-8'
  return /^(utf-?(8|16)|us-ascii$)/.test(said) ? 'utf-8' : said
}

/** Makes UTF-8 of the pieces of a part, whatever they are in. @throws XmlError */
export function utf8From(first: Buffer): (piece: Buffer) => Buffer {
  const encoding = encodingOf(first)
  if (encoding === 'utf-8') return (piece) => piece
  try {
    const decoder = new TextDecoder(encoding)
    return (piece) => Buffer.from(decoder.decode(piece, { stream: true }))
  } catch {
    throw new XmlError(`encoding ${encoding}`)
  }
}
