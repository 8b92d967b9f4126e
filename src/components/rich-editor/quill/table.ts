const spans = ['colspan', 'rowspan'] as const

function copyCell(from: HTMLTableCellElement, document: Document) {
  const cell = document.createElement(from.tagName === 'TH' ? 'th' : 'td')
  for (const span of spans) {
    const value = Number(from.getAttribute(span))
    if (value > 1 && value < 100) cell.setAttribute(span, String(value))
  }
  const lines = (from.innerText ?? from.textContent ?? '').split(/\n+/).map((line) => line.trim())
  lines.filter(Boolean).forEach((line, i) => {
    if (i > 0) cell.append(document.createElement('br'))
    cell.append(line)
  })
  return cell
}

/** Rebuilt from text and spans only, so that nothing of a pasted table's markup gets into the page. */
export function cleanTable(table: HTMLTableElement) {
  const document = table.ownerDocument
  const copy = document.createElement('table')
  const body = copy.appendChild(document.createElement('tbody'))
  for (const row of Array.from(table.rows)) {
    const line = body.appendChild(document.createElement('tr'))
    line.append(...Array.from(row.cells, (cell) => copyCell(cell, document)))
  }
  return copy.outerHTML
}
