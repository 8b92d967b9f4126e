import { chosenFrom } from './choice'
import { contentOf } from './controls'
import { linesOf, type Item } from './items'
import type { Report } from './report'
import { childOf, isOn, nodesOf, valueOf, wordsIn, type XmlNode } from './xml-tree'

interface Cell {
  html: string
  colspan: number
  rowspan: number
}

interface Row {
  cells: Cell[]
  isHeader: boolean
}

/** Rows and cells may stand in content controls, choices and revisions; those of an inner table are its own. */
function* within(node: XmlNode, name: string, report: Report): Generator<XmlNode> {
  for (const child of inside(node, report)) {
    if (child.name === name) yield child
    else if (!/^(tbl|tc|tr)$|Pr$/.test(child.name)) yield* within(child, name, report)
  }
}

function inside(node: XmlNode, report: Report): XmlNode[] {
  if (node.name === 'AlternateContent') return chosenFrom(node, report)
  return node.name === 'sdt' ? contentOf(node, report) : nodesOf(node)
}

const picture = /<img [^>]*>/g

/** One table, with its merged cells. */
export class Table {
  /** The cell that reaches down into this column. */
  readonly #reachingDown = new Map<number, Cell>()
  readonly #pictures: string[] = []
  readonly #rows: Row[]

  constructor(
    table: XmlNode,
    private readonly report: Report,
    private readonly itemsIn: (cell: XmlNode) => Item[],
    beginRow: () => void,
  ) {
    this.#rows = [...within(table, 'tr', report)].flatMap((row) => {
      beginRow()
      return this.#row(row)
    })
  }

  /** Pictures come after the table: the editors keep none in it. */
  items(): Item[] {
    return [{ tag: 'table', inner: this.#rows.map(rowHtml).join('') }, ...this.#picturesAfter()]
  }

  /** For a table in a cell of another. */
  lines(): Item[] {
    const lines = this.#rows.map(({ cells }) =>
      cells
        .map(({ html }) => html)
        .filter(Boolean)
        .join('　'),
    )
    const items = lines.filter(Boolean).map((inner): Item => ({ tag: 'p', inner }))
    return [...items, ...this.#picturesAfter()]
  }

  #picturesAfter(): Item[] {
    if (this.#pictures.length > 0) this.report.changed('tablePicture')
    return this.#pictures.map((inner) => ({ tag: 'p', inner }))
  }

  #row(row: XmlNode): Row[] {
    const properties = childOf(row, 'trPr')
    if (childOf(properties, 'del')) {
      this.report.lostText('deleted', wordsIn(row))
      return []
    }
    let column = Number(valueOf(properties, 'gridBefore') ?? 0)
    const cells: Cell[] = []
    for (const node of within(row, 'tc', this.report)) {
      const cell = this.#cell(node, column)
      column += Number(valueOf(childOf(node, 'tcPr'), 'gridSpan') ?? 1)
      if (cell) cells.push(cell)
    }
    return [{ cells, isHeader: isOn(properties, 'tblHeader') ?? false }]
  }

  /** Null for one that is covered by the cell above. */
  #cell(node: XmlNode, column: number): Cell | null {
    const properties = childOf(node, 'tcPr')
    const merge = childOf(properties, 'vMerge')
    const above = this.#reachingDown.get(column)
    if (merge && merge.attrs['val'] !== 'restart' && above) {
      above.rowspan++
      const covered = wordsIn(node).trim()
      if (covered) this.report.lostText('mergedCell', covered)
      return null
    }
    const isDeleted = childOf(properties, 'cellDel') !== undefined
    if (isDeleted) this.report.lostText('deleted', wordsIn(node))
    if (childOf(properties, 'cellIns')) this.report.changed('inserted')
    const html = isDeleted ? '' : linesOf(this.itemsIn(node)).join('<br>')
    this.#pictures.push(...(html.match(picture) ?? []))
    const colspan = Number(valueOf(properties, 'gridSpan') ?? 1)
    const cell = { html: html.replace(picture, ''), colspan, rowspan: 1 }
    if (merge) this.#reachingDown.set(column, cell)
    else this.#reachingDown.delete(column)
    return cell
  }
}

const span = (name: string, count: number) => (count > 1 ? ` ${name}="${count}"` : '')

function rowHtml({ cells, isHeader }: Row): string {
  const tag = isHeader ? 'th' : 'td'
  const inner = cells.map(
    ({ html, colspan, rowspan }) =>
      `<${tag}${span('colspan', colspan)}${span('rowspan', rowspan)}>${html}</${tag}>`,
  )
  return `<tr>${inner.join('')}</tr>`
}
