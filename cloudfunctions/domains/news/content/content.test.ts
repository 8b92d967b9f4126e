import { blocksOf } from './blocks'
import { dropImages, imageIdsIn, withAddresses } from './images'
import { plainTextOf } from './plain-text'
import { fileIdOf, sanitize } from './sanitize'

const ID = 'f_0123456789abcdef01234567'
const hall = { cloudFileId: 'cloud://x/files/a.png', width: 4, height: 3 }
const clean = async (html: string) => (await sanitize(html)).html
const blocks = async (html: string) => blocksOf(await clean(html), new Map([[ID, hall]]))

describe('sanitising', () => {
  test.each([
    ['<script>alert(1)</script>文', '文'],
    ['<p onclick="x()">文</p>', '<p>文</p>'],
    ['<iframe src="https://a.b"></iframe>文', '文'],
    ['<a href="javascript:x()">文</a>', '<a>文</a>'],
    ['<a href="//evil.cn">文</a>', '<a>文</a>'],
    ['<a href="https://wenzhou.gov.cn" target="_blank">文</a>', '<a href="https://wenzhou.gov.cn">文</a>'],
    ['<p style="color:red;text-align:right">文</p>', '<p style="text-align:right">文</p>'],
    ['<p class="ql-align-right">文</p>', '<p style="text-align:right">文</p>'],
    ['<h1>文</h1><h5>文</h5><b>文</b>', '<h2>文</h2><h3>文</h3><strong>文</strong>'],
    ['<!-- 注 -->文', '文'],
    ['<img src="https://other.cn/a.png" onerror="x()">文', '文'],
    ['&lt;script&gt;', '&lt;script&gt;'],
  ])('%s', async (html, expected) => expect(await clean(html)).toBe(expected))

  test('a thousand elements inside one another keep their text', async () => {
    const html = `${'<blockquote>'.repeat(1_000)}文${'</blockquote>'.repeat(1_000)}`
    expect((await blocks(html)).length).toBeLessThan(2)
  })

  test('is done once and for all: doing it again changes nothing', async () => {
    const once = await clean(`<div>一<p>二</p></div><img src="file:${ID}" alt='"><script>'><td>三</td>`)
    expect(await clean(once)).toBe(once)
  })
})

test.each([
  [`file:${ID}`, ID],
  [`https://a.cn/x/files/${ID}.png?sign=1`, ID],
  [`https://a.cn/files/${ID}.png`, ID],
  ['https://a.cn/files/other.png', null],
  [`https://a.cn/?x=/files/${ID}`, null],
  [undefined, null],
])('the file of %s', (src, id) => expect(fileIdOf(src)).toBe(id))

describe('pictures in the HTML', () => {
  const html = `<p>图<img src="file:${ID}" alt="厅" /></p>`
  test('are known by their files', () => expect(imageIdsIn(html + html)).toEqual([ID]))
  test('get addresses for the editor that come back as files', async () => {
    const shown = withAddresses(html, (id) => `https://a.cn/files/${id}.png?a=1&b=2`)
    expect(shown).toContain('&amp;b=2')
    expect(await clean(shown)).toBe(html)
  })
  test('are left out when they are gone', () => expect(dropImages(html, () => false)).toBe('<p>图</p>'))
})

describe('blocks', () => {
  const image = { kind: 'image', fileId: ID, ...hall, caption: '' }
  test.each([
    [
      '<h2> 一 </h2><h3>二</h3>',
      [
        { kind: 'heading', level: 2, text: '一' },
        { kind: 'heading', level: 3, text: '二' },
      ],
    ],
    ['<p>一</p><p><br></p><p> </p>', [{ kind: 'text', html: '<p>一</p>' }]],
    ['散的字<strong>粗</strong>', [{ kind: 'text', html: '<p>散的字<strong>粗</strong></p>' }]],
    [
      `<p>前<img src="file:${ID}">后</p>`,
      [{ kind: 'text', html: '<p>前</p>' }, image, { kind: 'text', html: '<p>后</p>' }],
    ],
    [`<p><strong><img src="file:${ID}"></strong></p>`, [image]],
    [`<img src="file:f_ffffffffffffffffffffffff">`, []],
    ['<ul><li>一</li><li>二</li></ul>', [{ kind: 'list', ordered: false, items: ['一', '二'] }]],
    [
      '<ol><li data-list="bullet">一</li><li data-list="ordered">二</li></ol>',
      [
        { kind: 'list', ordered: false, items: ['一'] },
        { kind: 'list', ordered: true, items: ['二'] },
      ],
    ],
    [
      '<ul><li>一</li></ul><ul><li>二</li></ul>',
      [
        { kind: 'list', ordered: false, items: ['一'] },
        { kind: 'list', ordered: false, items: ['二'] },
      ],
    ],
    ['<blockquote>引</blockquote>', [{ kind: 'quote', html: '引' }]],
    ['<table><tr><td>甲</td></tr></table>', [{ kind: 'table', html: '<table><tr><td>甲</td></tr></table>' }]],
    ['<p>&lt;script&gt;</p>', [{ kind: 'text', html: '<p>&lt;script&gt;</p>' }]],
  ])('%s', async (html, expected) => expect(await blocks(html)).toEqual(expected))
})

test.each([
  ['<h2>一</h2><p>二<br>三</p><ul><li>四</li></ul>', '一\n二\n三\n四'],
  ['<table><tr><td>甲</td><td>乙</td></tr></table>', '甲 乙'],
  ['<p>&lt;b&gt; &amp;lt;</p>', '<b> &lt;'],
  ['<p><br /></p>', ''],
])('the text of %s', (html, text) => expect(plainTextOf(html)).toBe(text))
