import type { ChildNode, Element } from 'domhandler'
import type { Block } from '@contract/values/blocks'
import { fileIdOf } from './sanitize'

/** As stored: a picture is known by its file, its address is made when it is shown. */
export type StoredBlock =
  | Exclude<Block, { kind: 'image' }>
  | { kind: 'image'; fileId: string; cloudFileId: string; width: number; height: number; caption: string }

export interface Picture {
  cloudFileId: string
  width: number
  height: number
}

type Html = typeof import('htmlparser2')

const isTag = (node: ChildNode): node is Element => node.type === 'tag'
const tagOf = (node: ChildNode) => (isTag(node) ? node.name : '')

/** Sanitised: nothing but the side is left of a style. */
const sideOf = ({ attribs }: Element) =>
  /^text-align:(center|right)$/.exec(attribs.style ?? '')?.[1] as 'center' | 'right' | undefined

class Article {
  readonly blocks: StoredBlock[] = []
  /** Inline nodes that stand between blocks. */
  #loose: ChildNode[] = []

  constructor(
    private readonly html: Html,
    private readonly pictures: ReadonlyMap<string, Picture>,
  ) {}

  #outer = (nodes: ChildNode | ChildNode[]) =>
    this.html.DomUtils.getOuterHTML(nodes, { encodeEntities: 'utf8' })
  #inner = (element: Element) => this.html.DomUtils.getInnerHTML(element, { encodeEntities: 'utf8' })
  #text = (nodes: ChildNode | ChildNode[]) =>
    this.html.DomUtils.textContent(nodes).replace(/\s+/g, ' ').trim()

  add(nodes: ChildNode[]): this {
    for (const node of nodes) this.#addOne(node)
    this.#endLoose()
    return this
  }

  #addOne(node: ChildNode) {
    const tag = tagOf(node)
    if (!/^(p|h2|h3|img|ul|ol|blockquote|table)$/.test(tag)) return void this.#loose.push(node)
    this.#endLoose()
    const element = node as Element
    if (tag === 'p') this.#addParagraph(element)
    else if (tag === 'h2' || tag === 'h3') this.#addHeading(element)
    else if (tag === 'img') this.#addPicture(element)
    else if (tag === 'ul' || tag === 'ol') this.#addList(element)
    else if (this.#text(element)) this.#addWhole(element, tag as 'blockquote' | 'table')
    else this.#addPicturesIn(element)
  }

  #addHeading(element: Element) {
    const text = this.#text(element)
    const level = element.name === 'h2' ? 2 : 3
    const align = sideOf(element)
    if (text) this.blocks.push({ kind: 'heading', level, text, ...(align && { align }) })
    this.#addPicturesIn(element)
  }

  #addWhole(element: Element, tag: 'blockquote' | 'table') {
    if (tag === 'table')
      this.blocks.push({ kind: 'table', html: this.#outer(this.#withoutPictures(element)) })
    else this.blocks.push({ kind: 'quote', html: this.#inner(this.#withoutPictures(element)) })
    this.#addPicturesIn(element)
  }

  /** A picture in a line of text stands on its own, between what is before and after it. */
  #addParagraph(element: Element) {
    let run: ChildNode[] = []
    const style = element.attribs.style ? ` style="${element.attribs.style}"` : ''
    const end = () => {
      if (this.#text(run))
        this.blocks.push({ kind: 'text', html: `<p${style}>${this.#outer(run).trim()}</p>` })
      run = []
    }
    for (const child of element.children) {
      if (!this.#picturesIn(child).length) run.push(child)
      else {
        end()
        this.#addPicturesIn(child)
        if (this.#text(child)) run.push(this.#withoutPictures(child as Element))
      }
    }
    end()
  }

  /** Quill marks bullets inside `ol` by `data-list`, so one element may hold lists of both kinds. */
  #addList(list: Element) {
    for (const item of list.children.filter((child) => tagOf(child) === 'li') as Element[]) {
      const mark = item.attribs['data-list']
      const ordered = mark ? mark === 'ordered' : list.name === 'ol'
      const last = this.blocks.at(-1)
      const html = this.#inner(this.#withoutPictures(item)).trim()
      if (
        item === list.children.find((child) => tagOf(child) === 'li') ||
        last?.kind !== 'list' ||
        last.ordered !== ordered
      ) {
        this.blocks.push({ kind: 'list', ordered, items: [html] })
      } else last.items.push(html)
    }
    this.#addPicturesIn(list)
  }

  #picturesIn = (node: ChildNode): Element[] =>
    isTag(node) ? this.html.DomUtils.getElementsByTagName('img', node, true) : []

  #addPicturesIn(node: ChildNode) {
    for (const picture of this.#picturesIn(node)) this.#addPicture(picture)
  }

  #addPicture({ attribs }: Element) {
    const fileId = fileIdOf(attribs.src)
    const picture = fileId && this.pictures.get(fileId)
    if (!picture) return
    const { cloudFileId, width, height } = picture
    this.blocks.push({ kind: 'image', fileId, cloudFileId, width, height, caption: attribs.alt ?? '' })
  }

  #withoutPictures(element: Element): Element {
    const copy = element.cloneNode(true)
    for (const picture of this.#picturesIn(copy)) this.html.DomUtils.removeElement(picture)
    return copy
  }

  #endLoose() {
    const nodes = this.#loose
    this.#loose = []
    if (this.#text(nodes)) this.blocks.push({ kind: 'text', html: `<p>${this.#outer(nodes).trim()}</p>` })
  }
}

/** Sanitised HTML as the list that readers get. Pictures that are not among `pictures` are left out. */
export async function blocksOf(html: string, pictures: ReadonlyMap<string, Picture>): Promise<StoredBlock[]> {
  const parser = await import('htmlparser2')
  return new Article(parser, pictures).add(parser.parseDocument(html).children).blocks
}
