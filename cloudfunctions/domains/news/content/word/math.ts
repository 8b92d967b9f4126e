import { childOf, childrenOf, nodesOf, ownText, valueOf, type XmlNode } from './xml-tree'

/** An equation in one line of HTML. */
export type MathWriter = (text: string) => string

/** 2 stays 2, x+1 becomes (x+1). */
const grouped = (text: string) => (/^(<[^>]*>|[\p{L}\p{N}.%‰°′″])*$/u.test(text) ? text : `(${text})`)

type Write = (one: XmlNode, line: (one: XmlNode) => string, escape: MathWriter) => string
type Line = (one: XmlNode) => string

const all = (parent: XmlNode | undefined, line: Line) => nodesOf(parent).map(line).join('')
const part = (one: XmlNode, name: string, line: Line) => all(childOf(one, name), line)
const parts = (one: XmlNode, name: string, line: Line) => childrenOf(one, name).map((each) => all(each, line))
/** `m:fPr` holds the properties of `m:f`. */
const property = (one: XmlNode, name: string) => valueOf(childOf(one, `${one.name}Pr`), name)
const sub = (one: XmlNode, name: string, line: Line) => raised('sub', part(one, name, line))
const sup = (one: XmlNode, name: string, line: Line) => raised('sup', part(one, name, line))
const raised = (tag: string, text: string) => text && `<${tag}>${text}</${tag}>`

const written: Record<string, Write> = {
  t: (one, _, escape) => escape(ownText(one)),
  f: (one, line) => {
    const [above, below] = [part(one, 'num', line), part(one, 'den', line)]
    return property(one, 'type') === 'noBar' ? `${above} ${below}` : `${grouped(above)}/${grouped(below)}`
  },
  sSup: (one, line) => part(one, 'e', line) + sup(one, 'sup', line),
  sSub: (one, line) => part(one, 'e', line) + sub(one, 'sub', line),
  sSubSup: (one, line) => part(one, 'e', line) + sub(one, 'sub', line) + sup(one, 'sup', line),
  sPre: (one, line) => sub(one, 'sub', line) + sup(one, 'sup', line) + part(one, 'e', line),
  rad: (one, line) => `${sup(one, 'deg', line)}√${grouped(part(one, 'e', line))}`,
  nary: (one, line, escape) =>
    escape(property(one, 'chr') ?? '∫') +
    sub(one, 'sub', line) +
    sup(one, 'sup', line) +
    part(one, 'e', line),
  d: (one, line, escape) => {
    const inner = parts(one, 'e', line).join(escape(property(one, 'sepChr') ?? '|'))
    return escape(property(one, 'begChr') ?? '(') + inner + escape(property(one, 'endChr') ?? ')')
  },
  func: (one, line) => `${part(one, 'fName', line)} ${part(one, 'e', line)}`,
  limLow: (one, line) => part(one, 'e', line) + sub(one, 'lim', line),
  limUpp: (one, line) => part(one, 'e', line) + sup(one, 'lim', line),
  acc: (one, line, escape) => part(one, 'e', line) + escape(property(one, 'chr') ?? '\u0302'),
  groupChr: (one, line, escape) => part(one, 'e', line) + escape(property(one, 'chr') ?? ''),
  m: (one, line) =>
    `[${childrenOf(one, 'mr')
      .map((row) => parts(row, 'e', line).join(' '))
      .join('; ')}]`,
  eqArr: (one, line) => parts(one, 'e', line).join('<br>'),
  oMathPara: (one, line) => childrenOf(one, 'oMath').map(line).filter(Boolean).join('<br>'),
  del: () => '',
  moveFrom: () => '',
  br: () => '<br>',
  tab: () => ' ',
}

/**
 * Office Math (ECMA-376 part 1, 22.1) as people write it in a line: a/b, √(x), x² raised. What is not known here is written
 * out in its order, so no letter of it is lost. `escape` makes text safe for HTML.
 */
export function mathLine(node: XmlNode, escape: MathWriter): string {
  const line: Line = (one) =>
    Object.hasOwn(written, one.name) ? written[one.name]!(one, line, escape) : all(one, line)
  return line(node)
}
