import { TooMuchError } from './too-much'
import { XmlError, XmlReader } from './xml'

/** What a reader hands on, in words. */
function read(pieces: readonly Buffer[], marks = 1_000): string[] {
  const said: string[] = []
  const reader = new XmlReader(
    {
      wantsText: true,
      open: (name, attributes) => said.push(`<${name} ${JSON.stringify(attributes())}`),
      close: (name) => said.push(`>${name}`),
      text: (text) => said.push(text),
    },
    { left: marks },
  )
  for (const piece of pieces) reader.write(piece)
  reader.end()
  return said
}
const xml = `<?xml version="1.0"?><!-- 甲 > --><x:row r="1" n='温"州' a = "&lt;&#x7532;"><c  t="s"/>甲&amp;乙<![CDATA[<丙&>]]></x:row>`
const whole = Buffer.from(xml)

test('names without prefix, attributes, texts, CDATA', () => {
  expect(read([whole])).toEqual([
    '<row {"r":"1","n":"温\\"州","a":"<甲"}',
    '<c {"t":"s"}',
    '>c',
    '甲&乙',
    '<丙&>',
    '>row',
  ])
})
test('wherever the bytes are cut in two', () => {
  const expected = read([whole])
  for (let at = 0; at <= whole.length; at++)
    expect(read([whole.subarray(0, at), whole.subarray(at)])).toEqual(expected)
})
test.each(['<a>', '<a><b></b>', '<a', '<a b="', 'text', '<!DOCTYPE a><a/>', '<a>&b;</a>', '<a <b/>'])(
  '%s is refused',
  (text) => expect(() => read([Buffer.from(text)])).toThrow(XmlError),
)
test('more marks than allowed', () => {
  expect(() => read([Buffer.from('<a/>'.repeat(9))], 8)).toThrow(TooMuchError)
})
