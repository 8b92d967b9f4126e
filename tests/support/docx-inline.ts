import { line, run } from './docx-of'
import type { Make } from './docx-maker'

const plainRun: Make = (maker, { variant }) => {
  const word = maker.word('run')
  // One word in two runs that look different, in CDATA, or cut by marks of the proof reader.
  const ways = [
    run(word),
    run(word.slice(0, 3), '<w:b/>') + run(word.slice(3), '<w:i/>'),
    `<w:r><w:t><![CDATA[${word}]]></w:t></w:r>`,
    `${run(word.slice(0, 2))}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="x"/>${run(word.slice(2), '<w:u w:val="single"/>')}`,
  ]
  return ways[variant % ways.length]!
}
const fieldMark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const complexField = (code: string, result: string | null) =>
  `${fieldMark('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${result === null ? '' : fieldMark('separate') + result}${fieldMark('end')}`
const drawing = (inner: string) =>
  `<w:drawing><wp:inline><wp:docPr id="1" name="图"/><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing>`
const shapeWith = (blocks: string) =>
  `<wps:wsp><wps:txbx><w:txbxContent>${blocks}</w:txbxContent></wps:txbx></wps:wsp>`
const vmlWith = (blocks: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${blocks}</w:txbxContent></v:textbox></v:shape></w:pict>`
export const choice = (first: string, second: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent>`

const textBox: Make = (maker, { variant, inner }) => {
  const blocks = maker.blocks(inner)
  if (variant % 4 === 0) return `<w:r>${drawing(shapeWith(blocks))}</w:r>`
  if (variant % 4 === 1) return `<w:r>${choice(drawing(shapeWith(blocks)), vmlWith(blocks))}</w:r>`
  if (variant % 4 === 2) return `<w:r>${vmlWith(blocks)}</w:r>`
  const older = maker.lost(() => line(maker.word('words for an older edition')))
  return `<w:r>${choice(drawing(shapeWith(blocks)), vmlWith(older))}</w:r>`
}

export const math = (word: string, variant: number) => {
  const letter = `<m:r><m:t>${word}</m:t></m:r>`
  const ways = [
    letter,
    `<m:f><m:num>${letter}</m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>`,
    `<m:sSup><m:e>${letter}</m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>`,
    `<m:rad><m:radPr/><m:deg/><m:e>${letter}</m:e></m:rad>`,
    `<m:d><m:e>${letter}</m:e></m:d>`,
    `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${letter}</m:sub><m:sup/><m:e/></m:nary>`,
    `<m:m><m:mr><m:e>${letter}</m:e></m:mr></m:m>`,
    `<m:borderBox><m:e>${letter}</m:e></m:borderBox>`,
    `<m:unheardOf>${letter}</m:unheardOf>`,
  ]
  const inner = `<m:oMath>${ways[variant % ways.length]}</m:oMath>`
  return variant % 2 ? `<m:oMathPara>${inner}</m:oMathPara>` : inner
}

function note(kind: 'footnote' | 'endnote'): Make {
  return (maker, { inner, variant }) => {
    const id = maker.notes[kind].push('') + 1
    maker.notes[kind][id - 2] =
      `<w:${kind} w:id="${id}">${maker.within(kind, () => maker.blocks(inner))}</w:${kind}>`
    const mark = `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    return variant % 3 === 0 ? mark + run(maker.word('run')) : mark
  }
}

export const inlineKinds: Record<string, Make> = {
  run: plainRun,
  hidden: (maker) => maker.lost(() => run(maker.word('hidden'), '<w:vanish/>')),
  inserted: (maker, { inner }) => `<w:ins w:id="1" w:author="林">${maker.inline(inner)}</w:ins>`,
  movedTo: (maker, { inner }) => `<w:moveTo w:id="1" w:author="林">${maker.inline(inner)}</w:moveTo>`,
  deleted: (maker) =>
    maker.lost(() => `<w:del w:id="1"><w:r><w:delText>${maker.word('deleted')}</w:delText></w:r></w:del>`),
  movedFrom: (maker) =>
    maker.lost(() => `<w:moveFrom w:id="1">${run(maker.word('moved away'))}</w:moveFrom>`),
  link: (maker, { inner, variant }) => {
    const anchor = variant % 2 ? ' w:anchor="x"' : ''
    return `<w:hyperlink${anchor}>${maker.inline(inner)}</w:hyperlink>`
  },
  webLink: (maker, { inner }) => {
    const id = maker.relate({ type: 'hyperlink', target: 'https://example.com/a', external: true })
    return `<w:hyperlink r:id="${id}">${maker.inline(inner)}</w:hyperlink>`
  },
  fileLink: (maker, { inner }) => {
    const target = `mailto:${maker.word('address of a link', 'report')}@example.com`
    const id = maker.relate({ type: 'hyperlink', target, external: true })
    return `<w:hyperlink r:id="${id}">${maker.inline(inner)}</w:hyperlink>`
  },
  mailField: (maker, { inner }) =>
    complexField(
      `HYPERLINK "mailto:${maker.word('address in a field', 'report')}@example.com"`,
      maker.inline(inner),
    ),
  simpleField: (maker, { inner }) => `<w:fldSimple w:instr=" DATE ">${maker.inline(inner)}</w:fldSimple>`,
  field: (maker, { inner }) => complexField('REF x', maker.inline(inner)),
  fieldInField: (maker, { inner }) =>
    complexField('IF 1 = 1', `${run(maker.word('outer field'))}${complexField('PAGE', maker.inline(inner))}`),
  fieldWithoutResult: (maker) => {
    maker.said('field without result', /没有结果的域没有导入/)
    return complexField('PAGEREF x', null)
  },
  wordsInCode: (maker) =>
    `${fieldMark('begin')}${maker.lost(() => run(maker.word('words in a field code')))}${fieldMark('separate')}${run(maker.word('field'))}${fieldMark('end')}`,
  button: (maker) => complexField(`MACROBUTTON NoMacro ${maker.word('place to click on')}`, null),
  ruby: (maker) =>
    `<w:r><w:ruby><w:rubyPr/><w:rt>${run(maker.word('ruby above'))}</w:rt><w:rubyBase>${run(maker.word('ruby below'))}</w:rubyBase></w:ruby></w:r>`,
  footnote: note('footnote'),
  endnote: note('endnote'),
  comment: (maker, { variant }) => {
    const id = maker.comments.length
    const word = maker.word('comment', 'report')
    maker.comments.push(`<w:comment w:id="${id}" w:author="林">${line(word)}</w:comment>`)
    // An answer to a comment has no mark of its own in the text.
    return variant % 3 === 0 ? '' : `<w:r><w:commentReference w:id="${id}"/></w:r>`
  },
  control: (maker, { inner }) =>
    `<w:sdt><w:sdtPr/><w:sdtContent>${maker.inline(inner)}</w:sdtContent></w:sdt>`,
  placeholder: (maker) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(maker.word('placeholder'))}</w:sdtContent></w:sdt>`,
  smartTag: (maker, { inner }) => `<w:smartTag w:element="date">${maker.inline(inner)}</w:smartTag>`,
  customXml: (maker, { inner }) =>
    `<w:customXml w:element="x"><w:customXmlPr/>${maker.inline(inner)}</w:customXml>`,
  direction: (maker, { inner }) => `<w:bdo w:val="ltr">${maker.inline(inner)}</w:bdo>`,
  unknown: (maker, { inner }) => `<w99:wrapper>${maker.inline(inner)}</w99:wrapper>`,
  unknownInRun: (maker) =>
    `<w:r><w99:thing><w:t>${maker.word('in an unknown element of a run')}</w:t></w99:thing></w:r>`,
  bareText: (maker) => {
    maker.said('text of an unknown element', /个字没有读到/)
    return '<w99:said>藏</w99:said>'
  },
  textBox,
  wordArt: (maker) =>
    `<w:r><w:pict><v:shape><v:textpath string="${maker.word('WordArt')}"/></v:shape></w:pict></w:r>`,
  math: (maker, { variant }) => math(maker.word('equation'), variant),
  deletedMath: (maker) =>
    maker.lost(
      () =>
        `<m:oMath><m:r><m:t>x</m:t></m:r><w:del w:id="1"><m:r><m:t>${maker.word('deleted in an equation')}</m:t></m:r></w:del></m:oMath>`,
    ),
  smartArt: (maker) => {
    const [one, two] = [maker.word('SmartArt'), maker.word('SmartArt')]
    const data = `<dgm:dataModel><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>${one}</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>${two}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`
    const id = maker.part('diagramData', 'diagrams/data#.xml', data)
    return `<w:r>${drawing(`<dgm:relIds r:dm="${id}"/>`)}</w:r>`
  },
  chart: (maker) => {
    const title = maker.word('title of a chart', 'report')
    const series = maker.word('series of a chart', 'report')
    const xml = `<c:chartSpace><c:chart><c:title><a:t>${title}</a:t></c:title><c:ser><c:tx><c:strRef><c:strCache><c:pt><c:v>${series}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser></c:chart></c:chartSpace>`
    const id = maker.part('chart', 'charts/chart#.xml', xml)
    return `<w:r>${drawing(`<c:chart r:id="${id}"/>`)}</w:r>`
  },
  symbol: (maker, { variant }) => {
    const known = variant % 2 === 0
    if (!known) maker.said('symbol', /认不出的符号/)
    return `<w:r><w:sym w:font="${known ? 'Wingdings 2' : '方正符号'}" w:char="${known ? 'F052' : 'F0FF'}"/></w:r>`
  },
  hiddenSymbol: (maker) => {
    maker.said('hidden symbol', /隐藏文字/)
    return '<w:r><w:rPr><w:vanish/></w:rPr><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>'
  },
  breaks: (maker, { variant }) => {
    const marks = ['tab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'ptab', 'br w:type="page"']
    return `<w:r><w:t>${maker.word('before a break')}</w:t><w:${marks[variant % marks.length]}/><w:t>${maker.word('after a break')}</w:t></w:r>`
  },
  ink: (maker) => {
    maker.said('ink', /手写笔迹/)
    return '<w:r><w:contentPart r:id="none"/></w:r>'
  },
  object: (maker) => {
    maker.said('object', /嵌入的对象/)
    return '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>'
  },
}
