import type { Reply } from '@contract/errors'
import { House } from '../house'
import { draft, publish, write } from '../news-writing'
import { interleave } from './interleave'

/** More requests than publishing or withdrawing makes. */
const MOST_REQUESTS = 40

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

const status = async (id: string) => (await house.get('editor', 'news.edit', { id })).status
const versionsOf = async (id: string) => (await house.get('editor', 'news.history', { id })).versions.length
const isInFeed = async (id: string) =>
  (await house.get('guest', 'news.feed', {})).items.some((item) => item.id === id)

const doPublish = (id: string, rev: number) => () => house.ask('editor', 'news.publish', { id, rev })
const doWithdraw = (id: string) => () => house.ask('manager', 'news.withdraw', { id, reason: '先不发' })

const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'ok' : reply.error.code)

/** Live, with a change that is saved but not out. */
async function changed() {
  const { id, rev } = await publish(house)
  const saved = await house.get('editor', 'news.save', { id, rev, draft: draft({ title: '新标题' }) })
  return { id, rev: saved.rev }
}

interface Seen {
  publishing: Reply<unknown>
  withdrawing: Reply<unknown>
}

/** All orders in which one comes whole between two requests of the other. */
async function everyOrder(
  begin: () => Promise<{ id: string; rev: number }>,
  check: (id: string, seen: Seen) => Promise<void>,
) {
  for (const publishFirst of [true, false]) {
    for (let at = 1; at < MOST_REQUESTS; at++) {
      const { id, rev } = await begin()
      const [p, w] = [doPublish(id, rev), doWithdraw(id)]
      const { first, second } = publishFirst
        ? await interleave(house, at, p, w)
        : await interleave(house, at, w, p)
      if (!second) break
      const [publishing, withdrawing] = publishFirst ? [first, second] : [second, first]
      await check(id, { publishing, withdrawing })
      await house.clear()
    }
  }
}

test('a withdrawal that meets the publication of a change wins, whenever it comes; the other is told', async () => {
  const outcomes = new Set<string>()
  await everyOrder(changed, async (id, { publishing, withdrawing }) => {
    const versions = await versionsOf(id)
    outcomes.add(`${codeOf(publishing)} ${codeOf(withdrawing)} ${versions}`)
    expect(codeOf(withdrawing)).toBe('ok')
    expect(await status(id)).toBe('withdrawn')
    expect(await isInFeed(id)).toBe(false)
    // 已发布 is said of what went out, and of nothing else.
    expect(publishing.ok).toBe(versions === 2)
    if (!publishing.ok) expect(publishing.error.message).toContain('撤回')
  })
  expect([...outcomes].sort()).toEqual(['news.withdrawn_meanwhile ok 1', 'news.wrong_status ok 1', 'ok ok 2'])
})

test('a withdrawal that meets the first publication wins, or says that there was nothing to withdraw yet', async () => {
  await everyOrder(
    () => write(house),
    async (id, { publishing, withdrawing }) => {
      expect(codeOf(publishing)).toBe('ok')
      expect(await status(id)).toBe(withdrawing.ok ? 'withdrawn' : 'published')
      if (!withdrawing.ok) expect(withdrawing.error.message).toMatch(/现在是“(草稿|检查中)”/)
    },
  )
})

test('an editor who takes a publication back while it is asked for: whoever lost is told', async () => {
  for (let at = 1; at < MOST_REQUESTS; at++) {
    const { id, rev } = await write(house)
    const reopen = () => house.ask('manager', 'news.reopen', { id })
    const { first, second } = await interleave(house, at, doPublish(id, rev), reopen)
    if (!second) break
    const isOut = (await status(id)) === 'published'
    expect([codeOf(first), codeOf(second)]).toEqual(
      isOut ? ['ok', 'news.wrong_status'] : ['news.taken_back_meanwhile', 'ok'],
    )
    await house.clear()
  }
})
