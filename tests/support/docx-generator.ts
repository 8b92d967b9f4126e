import fc from 'fast-check'
import { blockKinds } from './docx-blocks'
import { inlineKinds } from './docx-inline'
import { Maker, type Piece, type Planted } from './docx-maker'
import { docxOf, line, partOf, relationshipsXml } from './docx-of'

export interface MadeDocument {
  /** For whoever reads a failure. */
  body: string
  bytes: () => Buffer
  planted: Planted[]
}

const styles = partOf(
  'styles',
  ['Title', 'heading 1', 'heading 2', 'Quote']
    .map((name, at) => `<w:style w:type="paragraph" w:styleId="h${at}"><w:name w:val="${name}"/></w:style>`)
    .join(''),
)

function numbering(): string {
  const formats = ['chineseCountingThousand', 'decimal', 'upperRoman', 'decimalEnclosedCircleChinese']
  const levels = formats.map(
    (format, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="第%${at + 1}条"/></w:lvl>`,
  )
  return partOf(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>`,
  )
}

/** What stands around the text: pages' heads and feet, notes and comments that nobody cites, a part nobody knows. */
function around(maker: Maker, extras: number) {
  const has = (bit: number) => ((extras >> bit) & 1) === 1
  if (has(0)) maker.part('header', 'header1.xml', partOf('hdr', line(maker.word('header', 'report'))))
  if (has(1)) maker.part('footer', 'footer1.xml', partOf('ftr', line(maker.word('footer', 'report'))))
  if (has(2)) {
    maker.said('glossary', /自动图文集/)
    maker.others['word/glossary/document.xml'] = partOf('glossaryDocument', line('图文'))
  }
  if (has(3)) {
    maker.said('a part nobody refers to', /word\/story9\.xml/)
    maker.others['word/story9.xml'] = partOf('story', line('别处'))
  }
  for (const kind of ['footnote', 'endnote'] as const) {
    const own = `<w:${kind} w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:id="1" w:type="continuationNotice"><w:p/></w:${kind}>`
    const stray = has(4)
      ? `<w:${kind} w:id="900">${line(maker.word('note nobody cites', 'report'))}</w:${kind}>`
      : ''
    if (has(4) || has(5) || maker.notes[kind].length > 0)
      maker.part(`${kind}s`, `${kind}s.xml`, partOf(`${kind}s`, own + maker.notes[kind].join('') + stray))
  }
  if (maker.comments.length > 0)
    maker.part('comments', 'comments.xml', partOf('comments', maker.comments.join('')))
  maker.part('styles', 'styles.xml', styles)
  maker.part('numbering', 'numbering.xml', numbering())
}

const kinds = [...Object.keys(blockKinds), ...Object.keys(inlineKinds)]

const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.record({
    kind: fc.constantFrom(...kinds),
    variant: fc.nat(99),
    inner: fc.oneof(
      { maxDepth: 4 },
      fc.constant([]),
      fc.array(tie('piece'), { minLength: 1, maxLength: 3 }),
    ) as fc.Arbitrary<Piece[]>,
  }),
}))

/** A Word document with a word in every place that words may stand in, and what must become of each. */
export const generatedDocuments: fc.Arbitrary<MadeDocument> = fc
  .record({ pieces: fc.array(piece, { minLength: 1, maxLength: 8 }), extras: fc.nat(63) })
  .map(({ pieces, extras }) => {
    const maker = new Maker(blockKinds, inlineKinds)
    const body = maker.blocks(pieces) + line(maker.word('last paragraph'))
    around(maker, extras)
    const { relationshipsOf, others, planted } = maker
    for (const kind of ['footnote', 'endnote'])
      others[`word/_rels/${kind}s.xml.rels`] = relationshipsXml(relationshipsOf[kind]!)
    return {
      body,
      planted,
      bytes: () => docxOf({ body, relationships: relationshipsOf['document'], others }),
    }
  })
