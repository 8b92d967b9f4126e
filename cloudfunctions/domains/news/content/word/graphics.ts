import { chosenFrom } from './choice'
import type { Item } from './items'
import { captionOf, cutCaption, escaped, MAX_ALT } from './line'
import type { Sources } from './sources'
import { descendants, findIn, nodesOf, ownText, wordsIn, type XmlNode } from './xml-tree'

/** What a drawing shows: pictures in the line, text after the paragraph. */
export interface Graphic {
  pictures: { id: string; alt: string }[]
  items: Item[]
}

const linesOf = (tree: XmlNode) => {
  const points = [...pointsIn(tree)]
  return points.map((point) => wordsIn(point).replace(/\n+/g, ' ').trim()).filter(Boolean)
}

/** `dgm:pt` are the boxes of SmartArt. */
function* pointsIn(node: XmlNode): Generator<XmlNode> {
  for (const child of nodesOf(node)) {
    if (child.name === 'pt') yield child
    else yield* pointsIn(child)
  }
}

/** Titles, and the names of series and columns. */
function chartWords(chart: XmlNode): string {
  const words = [...descendants(chart)].flatMap((node) => {
    if (node.name === 't') return [ownText(node)]
    return node.name === 'strCache'
      ? [...descendants(node)].filter(({ name }) => name === 'v').map(ownText)
      : []
  })
  return [...new Set(words.map((word) => word.trim()))].filter(Boolean).join(' ')
}

class GraphicReader {
  readonly graphic: Graphic = { pictures: [], items: [] }
  /** Something was shown, or said to be left out. */
  #said = false
  #alt = ''
  #isObject: boolean

  constructor(
    private readonly root: XmlNode,
    private readonly sources: Sources,
    private readonly readStory: (nodes: readonly XmlNode[]) => Item[],
  ) {
    this.#isObject = root.name === 'object'
    this.#alt = captionOf(findIn(root, 'docPr')?.attrs['descr'])
  }

  read(): Graphic {
    this.#all(nodesOf(this.root))
    const { report } = this.sources
    if (this.#isObject) this.#object()
    else if (!this.#said) report.lostThing('shape')
    return this.graphic
  }

  /** Its picture, if a phone can show it, is all that comes of an embedded file. */
  #object() {
    const { report } = this.sources
    if (this.graphic.pictures.length > 0) report.changed('objectPicture')
    else report.lostThing('object', findIn(this.root, 'OLEObject')?.attrs['ProgID'] ?? '')
  }

  #all(nodes: readonly XmlNode[]) {
    for (const node of nodes) this.#one(node)
  }

  #one(node: XmlNode) {
    const { report } = this.sources
    switch (node.name) {
      case 'AlternateContent':
        return this.#all(chosenFrom(node, report))
      case 'txbxContent':
      case 'txBody':
        return this.#textBox(node)
      case 'textpath':
        return this.#wordArt(node.attrs['string'] ?? '')
      case 'blip':
        return this.#picture(node, node.attrs['embed'], node.attrs['link'])
      case 'imagedata':
        return this.#picture(node, node.attrs['id'], node.attrs['href'])
      case 'srcRect':
        if (['l', 't', 'r', 'b'].some((side) => Number(node.attrs[side] ?? 0) > 0)) report.changed('cropped')
        return
      case 'chart':
        return this.#chart(node)
      case 'relIds':
        return this.#smartArt(node.attrs['dm'] ?? '')
      case 'contentPart':
        return this.#leftOut('ink')
      case 'control':
        return this.#leftOut('control')
      case 't':
        return this.#textBox({ name: 'p', attrs: {}, children: [node] })
      default:
        return this.#all(nodesOf(node))
    }
  }

  #leftOut(kind: 'ink' | 'control') {
    this.#said = true
    this.sources.report.lostThing(kind)
  }

  #textBox(node: XmlNode) {
    const items = this.readStory(node.name === 'p' ? [node] : nodesOf(node))
    if (items.length === 0) return
    this.#said = true
    this.sources.report.changed('textBox')
    this.graphic.items.push(...items)
  }

  #wordArt(text: string) {
    if (!text.trim()) return
    this.#said = true
    this.sources.report.changed('wordArt')
    this.graphic.items.push({ tag: 'p', inner: escaped(text) })
  }

  #picture(node: XmlNode, embedded: string | undefined, linked: string | undefined) {
    const { relations, pictures, report, word } = this.sources
    const vector = relations.get(findIn(node, 'svgBlip')?.attrs['embed'] ?? '')
    if (vector) pictures.seen.add(vector.target)
    if (findIn(node, 'webVideoPr')) report.lostThing('video')
    const found = relations.get(embedded ?? linked ?? '')
    if (!found) return
    this.#said = true
    if (found.external || !word.has(found.target)) return report.lostThing('linkedPicture', found.target)
    if (this.#alt.length > MAX_ALT) report.changed('alt')
    this.graphic.pictures.push({
      id: pictures.idFor(found.target, report.places.here()),
      alt: cutCaption(this.#alt),
    })
  }

  #chart(node: XmlNode) {
    const { relations, drawn, report } = this.sources
    const chart = drawn.get(relations.get(node.attrs['id'] ?? '')?.target ?? '')
    this.#said = true
    report.lostThing('chart', chart ? chartWords(chart) : '')
  }

  #smartArt(id: string) {
    const { relations, drawn, report } = this.sources
    const data = drawn.get(relations.get(id)?.target ?? '')
    const lines = data ? linesOf(data) : []
    this.#said = true
    if (lines.length === 0) return report.lostThing('shape')
    report.changed('smartArt')
    this.graphic.items.push(...lines.map((line): Item => ({ tag: 'p', inner: escaped(line) })))
  }
}

export const readGraphic = (
  node: XmlNode,
  sources: Sources,
  readStory: (nodes: readonly XmlNode[]) => Item[],
) => new GraphicReader(node, sources, readStory).read()
