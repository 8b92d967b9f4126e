import { childrenOf, nodesOf, wordsIn, type XmlNode } from './xml-tree'

export interface Note {
  number: number
  kind: string
  node: XmlNode
}

const root = (tree: XmlNode | null | undefined) => tree?.children[0] as XmlNode | undefined

/** Footnotes and endnotes by the order in which the text refers to them. Lines between text and notes have a type of their own. */
export class Notes {
  readonly #byKey = new Map<string, Note>()
  readonly #cited: Note[] = []

  constructor(parts: Record<string, XmlNode | null>) {
    for (const [kind, tree] of Object.entries(parts))
      for (const node of childrenOf(root(tree), kind))
        if (!/separator/i.test(node.attrs['type'] ?? ''))
          this.#byKey.set(`${kind} ${node.attrs['id']}`, { number: 0, kind, node })
  }

  /** Notes are read in their turn: a note may cite another. */
  numberOf = (kind: string, id: string): number => {
    const note = this.#byKey.get(`${kind} ${id}`)
    if (note && note.number === 0) note.number = this.#cited.push(note)
    return note?.number ?? 0
  }

  get cited(): readonly Note[] {
    return this.#cited
  }

  /** Word keeps an empty one for what stands below notes that go on overleaf. */
  uncited = () =>
    [...this.#byKey.values()].filter(({ number, node }) => number === 0 && wordsIn(node).trim() !== '')
}

/** Comments by id: `name: words`. */
export function commentsOf(tree: XmlNode | null): Map<string, string> {
  const comments = childrenOf(root(tree), 'comment')
  return new Map(
    comments.map((node) => {
      const words = wordsIn({ ...node, name: '', children: nodesOf(node) })
        .replace(/\n+/g, ' ')
        .trim()
      return [node.attrs['id'] ?? '', `${node.attrs['author'] ?? ''}：${words}`]
    }),
  )
}
