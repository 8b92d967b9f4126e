import { fromShanghai } from '@contract/values/time'
import { MAX_NAMED, nudgeText } from './nudge-text'

const facts = { title: '关于召开会长会议的通知', mustRead: null }
const silent = [
  { name: '西安温州商会', province: '陕西' as const, president: '郑海川' },
  { name: '迪拜温州商会', province: null, president: '金远航' },
  { name: '宝鸡温州商会', province: '陕西' as const, president: '' },
]

test('it names presidents by province, those without one by their chamber, and ends with what to do', () => {
  expect(nudgeText(facts, silent, 0).split('\n')).toEqual([
    '各位会长好！《关于召开会长会议的通知》已经发出，以下商会还没有看到，烦请抽空一阅，谢谢：',
    '【陕西】郑海川会长（西安温州商会）、宝鸡温州商会',
    '【其他】金远航会长（迪拜温州商会）',
    '请在群里点开卡片查看',
  ])
})

test('thirty names are enough; the rest is a number', () => {
  const many = Array.from({ length: 65 }, (_, n) => ({
    ...{ name: `第${n}商会`, province: '陕西' as const, president: n < 40 ? '' : `会长${n}甲` },
  }))
  const text = nudgeText(facts, many, 0)
  expect(text.match(/第\d+商会/g)).toHaveLength(MAX_NAMED)
  // Twenty-five have a president to name; they come first.
  expect(text.match(/甲会长/g)).toHaveLength(25)
  expect(text).toContain('等 65 家。')
})

test('a deadline is named while there is time', () => {
  const until = fromShanghai('2026-12-01', '18:00')
  const asked = { ...facts, mustRead: { ask: 'attend' as const, until } }
  expect(nudgeText(asked, silent, until - 1)).toContain('烦请于 2026年12月1日 18:00 前答复。')
  expect(nudgeText(asked, silent, until - 1)).toContain('以下商会还没有答复')
  expect(nudgeText(asked, silent, until + 1)).not.toContain('前答复')
})

test('when everybody has seen it there is nothing to say', () => {
  expect(nudgeText(facts, [], 0)).toBe('')
})
