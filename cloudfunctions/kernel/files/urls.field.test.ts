import { connectTo } from '../cloud'
import { urlsOf } from './urls'

interface Wanted {
  fileList: { fileID: string }[]
}

let asked: string[] = []
beforeEach(() => {
  asked = []
  const getTempFileURL = async ({ fileList }: Wanted) => {
    asked.push(...fileList.map(({ fileID }) => fileID))
    const urlOf = (id: string) => (id.includes('gone') ? '' : `https://x/${id}`)
    return { fileList: fileList.map(({ fileID }) => ({ fileID, tempFileURL: urlOf(fileID) })) }
  }
  connectTo({ getTempFileURL } as never)
})

const many = (count: number, name: string) => Array.from({ length: count }, (_, i) => `cloud://${name}${i}`)

test('P8 an address that is known is not lost while others are fetched', async () => {
  const all = many(2001, 'f')
  for (let i = 0; i < all.length; i += 50) await urlsOf(all.slice(i, i + 50))
  const urlOf = await urlsOf(['cloud://f1', 'cloud://new'])
  expect(urlOf('cloud://f1')).toBe('https://x/cloud://f1')
  expect(urlOf('cloud://new')).toBe('https://x/cloud://new')
})

test('P8 more at once than the cache holds: each has its address', async () => {
  const all = many(2600, 'g')
  const urlOf = await urlsOf(all)
  expect(all.filter((id) => urlOf(id) === '')).toEqual([])
})

test('P8 two callers at once do not lose each other’s, and what is gone is said to be gone', async () => {
  await urlsOf(many(1990, 'h'))
  const [a, b] = await Promise.all([urlsOf(many(40, 'h')), urlsOf([...many(200, 'i'), 'cloud://gone', null])])
  expect(many(40, 'h').every((id) => a(id) !== '') && many(200, 'i').every((id) => b(id) !== '')).toBe(true)
  expect([b('cloud://gone'), b(null)]).toEqual(['', ''])
})

test('P8 the newest are kept: only the oldest are asked for again', async () => {
  await urlsOf(many(2100, 'k'))
  asked = []
  await urlsOf(['cloud://k2099', 'cloud://k0'])
  expect(asked).toEqual(['cloud://k0'])
})
