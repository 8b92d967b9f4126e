import { fromWechat, toWechat } from './html'

const table = '<table><tbody><tr><td>商会</td><td>到账（万元）</td></tr></tbody></table>'

test('a table travels through the phone’s editor unharmed', () => {
  const { html, tables } = toWechat(`<p>前</p>${table}<p>后</p>`)
  expect(html).not.toContain('<table')
  expect(html).toContain('【表格1：商会 到账（万元）')
  expect(fromWechat(html, tables)).toBe(`<p>前</p>${table}<p>后</p>`)
})

test('two tables keep their places, also when the lines were swapped', () => {
  const other = '<table><tbody><tr><td>二</td></tr></tbody></table>'
  const { html, tables } = toWechat(table + other)
  const [first, second] = html.split('</p>')
  expect(fromWechat(`${second}</p>${first}</p>`, tables)).toBe(other + table)
})

test('a table whose line was deleted is gone, and no other words with it', () => {
  const { tables } = toWechat(`<p>前</p>${table}`)
  expect(fromWechat('<p wx:nodeid="12">前</p>', tables)).toBe('<p>前</p>')
})

test('a line somebody typed that looks like a table stays a line', () => {
  expect(fromWechat('<p>【表格7：附件】</p>', [])).toBe('<p>【表格7：附件】</p>')
})

test('quotes come back as quotes', () => {
  const { html, tables } = toWechat('<blockquote>回乡投资</blockquote><p>说</p>')
  expect(html).not.toContain('blockquote')
  expect(fromWechat(html, tables)).toBe('<blockquote>回乡投资</blockquote><p>说</p>')
})
