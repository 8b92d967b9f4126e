import { childOf, childrenOf, nodesOf, ownText, valueOf, type XmlNode } from './xml-tree'

/** An equation in one line of HTML. */
export type MathWriter = (text: string) => string

/** 2 stays 2, x+1 becomes (x+1). */
const grouped = (text: string) => (/^(<[^>]*>|[\p{L}\p{N}.%‰°′″])*$/u.test(text) ? text : `(${text})`)

/**
 * Office Math (ECMA-376 part 1, 22.1) as people write it in a line: a/b, √(x), x² raised. What is not known here is written
 * out in its order, so no letter of it is lost. `escape` makes text safe for HTML.
 */
export function mathLine(node: XmlNode, escape: MathWriter): string {
  const all = (parent: XmlNode | undefined): string => nodesOf(parent).map(line).join('')
  const part = (parent: XmlNode, name: string) => all(childOf(parent, name))
  const property = (parent: XmlNode, name: string) => {
    const holder = nodesOf(parent).find((child) => child.name === `${parent.name}Pr`)
    return valueOf(holder, name)
  }
  const sub = (text: string) => text && `<sub>${text}</sub>`
  const sup = (text: string) => text && `<sup>${text}</sup>`

  const written: Record<string, (one: XmlNode) => string> = {
    t: (one) => escape(ownText(one)),
    f: (one) =>
      property(one, 'type') === 'noBar'
        ? `${part(one, 'num')} ${part(one, 'den')}`
        : `${grouped(part(one, 'num'))}/${grouped(part(one, 'den'))}`,
    sSup: (one) => part(one, 'e') + sup(part(one, 'sup')),
    sSub: (one) => part(one, 'e') + sub(part(one, 'sub')),
    sSubSup: (one) => part(one, 'e') + sub(part(one, 'sub')) + sup(part(one, 'sup')),
    sPre: (one) => sub(part(one, 'sub')) + sup(part(one, 'sup')) + part(one, 'e'),
    rad: (one) => `${sup(part(one, 'deg'))}√${grouped(part(one, 'e'))}`,
    nary: (one) =>
      escape(property(one, 'chr') ?? '∫') + sub(part(one, 'sub')) + sup(part(one, 'sup')) + part(one, 'e'),
    d: (one) => {
      const inner = childrenOf(one, 'e')
        .map(all)
        .join(escape(property(one, 'sepChr') ?? '|'))
      return escape(property(one, 'begChr') ?? '(') + inner + escape(property(one, 'endChr') ?? ')')
    },
    func: (one) => `${part(one, 'fName')} ${part(one, 'e')}`,
    limLow: (one) => part(one, 'e') + sub(part(one, 'lim')),
    limUpp: (one) => part(one, 'e') + sup(part(one, 'lim')),
    acc: (one) => part(one, 'e') + escape(property(one, 'chr') ?? '̂'),
    groupChr: (one) => part(one, 'e') + escape(property(one, 'chr') ?? ''),
    m: (one) =>
      `[${childrenOf(one, 'mr')
        .map((each) => childrenOf(each, 'e').map(all).join(' '))
        .join('; ')}]`,
    eqArr: (one) => childrenOf(one, 'e').map(all).join('<br>'),
    br: () => '<br>',
    tab: () => ' ',
  }
  const line = (one: XmlNode): string =>
    Object.hasOwn(written, one.name) ? written[one.name]!(one) : all(one)
  return line(node)
}
