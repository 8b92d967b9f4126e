import { inWords, masked, summaryOf, whoOf } from './words'

test('numbers of phones and identity cards are masked wherever they stand, ids are not', () => {
  expect(masked('打 13812345678 找他')).toBe('打 138****5678 找他')
  expect(masked('证件330302199001011234，33030219900101123X')).toBe('证件330****4，330****X')
  const id = 'p_13812345678abc138123456'
  expect(masked(id)).toBe(id)
})

test('a summary holds no long text and no code', () => {
  const summary = summaryOf({
    code: 'AAAAA-BBBBB',
    html: '长'.repeat(500),
    name: '林晓瓯',
    phone: '13812345678',
  })
  expect(summary).toBe('{"code":"（略）","html":"（500 字）","name":"林晓瓯","phone":"138****5678"}')
})

test('what was said becomes words, cut where it gets long', () => {
  expect(inWords(undefined)).toBeNull()
  expect(inWords({ 姓名: '郑海川', 手机号: '13812345678', 任期: null })).toBe(
    '姓名：郑海川；手机号：138****5678；任期：无',
  )
  expect(inWords('长'.repeat(5_000))).toHaveLength(1_000)
})

const caller = { id: 'p', openId: 'o', name: '郑海川', roles: ['guest'] as const, posts: [], speaksFor: null }
const post = {
  postId: 'r',
  chamberId: 'c_xian',
  chamberName: '西安温州商会',
  post: 'president' as const,
  since: 1,
}

test.each([
  ['郑海川', caller],
  ['微信用户', { ...caller, name: null }],
  ['郑海川（西安温州商会会长）', { ...caller, posts: [post] }],
  ['郑海川（经合办主管）', { ...caller, posts: [post], roles: ['guest', 'president', 'manager'] as const }],
])('it was %s', (who, given) => {
  expect(whoOf(given)).toBe(who)
})
