import { zipOf } from './zip-of'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ')

/** `<w:ROOT>` with the usual name spaces. */
export const partOf = (root: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${spaces}>${inner}</w:${root}>`

export interface Relationship {
  id: string
  type: string
  target: string
  external?: boolean
}

export const relationshipsXml = (all: readonly Relationship[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

export interface DocxParts {
  /** Inside of `w:body`. */
  body: string
  relationships?: readonly Relationship[]
  /** By name in the archive. */
  others?: Record<string, string | Buffer>
  main?: string
}

/** A Word document as bytes. */
export function docxOf({ body, relationships = [], others = {}, main = 'word/document.xml' }: DocxParts) {
  const file = main.slice(main.lastIndexOf('/') + 1)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  return zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: main }]),
    [main]: partOf('document', `<w:body>${body}</w:body>`),
    [`${folder}_rels/${file}.rels`]: relationshipsXml(relationships),
    ...others,
  })
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
export const paragraph = (inner: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
/** A paragraph of plain text. */
export const line = (text: string, properties = '') => paragraph(run(text), properties)
