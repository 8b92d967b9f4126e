import type { Role } from '@contract/access'
import type { NewsDraft } from '@contract/news'
import { codeOf } from '../../kernel/code-of'
import type { Live, Pending } from './documents'
import * as rules from './rules'

const NOW = 1_401_408_000_000
const blank = { live: null, pending: null, refused: null, withdrawn: null }
const draft: NewsDraft = {
  title: '标题',
  channel: 'policy',
  audience: 'public',
  summary: '',
  coverFileId: null,
  html: '',
  attachmentIds: [],
}
const live: Live = {
  ...draft,
  coverCloudFileId: null,
  blocks: [],
  attachments: [],
  version: 1,
  rev: 3,
  publishedAt: NOW,
  revisedAt: null,
}
const pending: Pending = { rev: 3, at: null, waitingFor: [], since: NOW, by: '林晓瓯' }
const withdrawn = { reason: '有误', at: NOW, by: '林晓瓯' }
const refused = { reason: '疑似广告', at: NOW }

test.each([
  ['draft', blank],
  ['checking', { ...blank, pending: { ...pending, waitingFor: ['f_1'], at: NOW } }],
  ['checking', { ...blank, pending }],
  ['scheduled', { ...blank, pending: { ...pending, at: NOW } }],
  ['refused', { ...blank, refused }],
  ['refused', { ...blank, live, refused }],
  ['published', { ...blank, live }],
  ['withdrawn', { ...blank, live, withdrawn }],
] as const)('the status is %s', (status, news) => expect(rules.statusOf(news as never)).toBe(status))

test('a draft is changed when readers see an older revision', () => {
  expect(rules.isChanged({ ...blank, live, rev: 3 })).toBe(false)
  expect(rules.isChanged({ ...blank, live, rev: 4 })).toBe(true)
  expect(rules.isChanged({ ...blank, rev: 4 })).toBe(false)
})

test('revisionMustBeTheOneSeen', () => {
  const check = (seen?: number) =>
    codeOf(() => rules.revisionMustBeTheOneSeen({ rev: 2, updatedBy: '陈' }, seen))
  expect([check(2), check(1), check(undefined)]).toEqual([
    null,
    'news.changed_meanwhile',
    'news.changed_meanwhile',
  ])
})

test('publicationMustStillBeWanted', () => {
  const check = (news: object) =>
    codeOf(() => rules.publicationMustStillBeWanted({ ...blank, rev: 3, updatedBy: '陈', ...news } as never))
  expect(check({ live })).toBeNull()
  expect(check({ pending })).toBeNull()
  expect(check({ live, withdrawn })).toBe('news.withdrawn_meanwhile')
  expect(check({})).toBe('news.taken_back_meanwhile')
  expect(check({ live, rev: 4 })).toBe('news.taken_back_meanwhile')
})

test('draftMustBeReadyToPublish', () => {
  const check = (title: string, text: string) =>
    codeOf(() => rules.draftMustBeReadyToPublish({ ...draft, title }, text))
  expect([check('题', '文'), check('', '文'), check('题', '')]).toEqual([
    null,
    'news.not_ready',
    'news.not_ready',
  ])
})

test('scheduleMustBeInTheFuture', () => {
  const check = (at?: number) => codeOf(() => rules.scheduleMustBeInTheFuture(at, NOW))
  expect([check(undefined), check(NOW + 1), check(NOW), check(0)]).toEqual([
    null,
    null,
    'news.schedule_in_past',
    'news.schedule_in_past',
  ])
})

const standings = {
  draft: blank,
  waiting: { ...blank, pending },
  refused: { ...blank, refused },
  live: { ...blank, live },
  withdrawn: { ...blank, live, withdrawn },
}
const passing = (rule: (news: never) => void) =>
  Object.entries(standings).flatMap(([name, news]) =>
    codeOf(() => rule(news as never)) === null ? [name] : [],
  )

test('withdrawnNewsMustBeReopenedFirst', () =>
  expect(passing(rules.withdrawnNewsMustBeReopenedFirst)).toEqual(['draft', 'waiting', 'refused', 'live']))

test('onlyLiveNewsCanBePinned', () => expect(passing(rules.onlyLiveNewsCanBePinned)).toEqual(['live']))

test('onlyLiveNewsCanBeWithdrawn', () => expect(passing(rules.onlyLiveNewsCanBeWithdrawn)).toEqual(['live']))

test('onlyStoppedOrWaitingNewsCanBeReopened', () =>
  expect(passing(rules.onlyStoppedOrWaitingNewsCanBeReopened)).toEqual(['waiting', 'refused', 'withdrawn']))

test('newsMustBeLive', () => expect(passing(rules.newsMustBeLive)).toEqual(['live']))

test('onlyDraftsNeverPublishedCanBeDiscarded', () => {
  const check = (versions: number, news: object) =>
    codeOf(() => rules.onlyDraftsNeverPublishedCanBeDiscarded({ ...(news as typeof blank), versions }))
  expect([check(0, blank), check(1, blank), check(0, standings.waiting)]).toEqual([
    null,
    'news.was_published',
    'news.wrong_status',
  ])
})

test('pinnedNewsMustStayFew', () => {
  expect(codeOf(() => rules.pinnedNewsMustStayFew(4))).toBeNull()
  expect(codeOf(() => rules.pinnedNewsMustStayFew(5))).toBe('news.too_many_pinned')
})

test.each([
  ['public', ['guest'], null],
  ['members', ['guest'], 'news.members_only'],
  ['members', ['guest', 'young'], null],
  ['presidents', ['guest', 'member'], 'news.members_only'],
  ['presidents', ['guest', 'secretary'], null],
  ['presidents', ['guest', 'editor'], null],
] as const)('readerMustBeInTheAudience: %s by %p', (audience, held, code) => {
  expect(codeOf(() => rules.readerMustBeInTheAudience({ ...live, audience }, held as readonly Role[]))).toBe(
    code,
  )
})
