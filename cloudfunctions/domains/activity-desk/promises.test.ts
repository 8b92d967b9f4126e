import type { ActivityDraft, ActivitySession } from '@contract/activities'
import type { Question } from '@contract/values/questions'
import type { PublishedActivity } from '../activities/documents'
import { changeWords } from './change-words'
import { brokenPromise, touchesAnswers, type Relied } from './promises'

const HOUR_MS = 3_600_000
type Content = Omit<ActivityDraft, 'seats'>

const session = (over: Partial<ActivitySession> = {}): ActivitySession => ({
  ...{
    id: 's1',
    title: '第一天',
    startsAt: 200 * HOUR_MS,
    endsAt: 203 * HOUR_MS,
    place: '',
    counts: true,
    ...over,
  },
})
const diet: Question = {
  ...{ kind: 'choice', id: 'q1', label: '饮食', required: true },
  ...{ options: ['无', '素食', '清真'], multiple: false },
}
const content = (over: Partial<Content> = {}): Content => ({
  ...{ kind: 'training', title: '培训班', summary: '', coverFileId: null, html: '<p>两天。</p>' },
  ...{ organisers: ['经合办'], contact: '', questions: [diet], relay: { themes: [] } },
  certificate: { name: '结业证书', hours: 8, atLeast: 1 },
  place: { name: '温州会堂', address: '', latitude: null, longitude: null },
  sessions: [
    session(),
    session({ id: 's2', title: '第二天', startsAt: 224 * HOUR_MS, endsAt: 227 * HOUR_MS }),
  ],
  ...{ opensAt: 90 * HOUR_MS, closesAt: 190 * HOUR_MS, cancelBy: 180 * HOUR_MS },
  who: { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false },
  ...over,
})
const was = { ...content(), _id: 'ac_1' } as PublishedActivity
const relied = (over: Partial<Relied> = {}): Relied => ({
  ...{ now: 100 * HOUR_MS, taken: true, came: {}, answers: [], relayStarted: false, ...over },
})
const codeOf = (over: Partial<Content>, on: Partial<Relied> = {}) =>
  brokenPromise(was, content(over), relied(on))?.code ?? null
const [first, second] = was.sessions as [ActivitySession, ActivitySession]

test('later, better and more breaks nothing', () => {
  const third = session({ id: 's3', title: '第三天', startsAt: 248 * HOUR_MS, endsAt: 250 * HOUR_MS })
  const asked: Question = { kind: 'text', id: 'q2', label: '车牌', required: true }
  expect(codeOf({})).toBeNull()
  expect(codeOf({ closesAt: 195 * HOUR_MS, cancelBy: 190 * HOUR_MS })).toBeNull()
  expect(codeOf({ sessions: [first, second, third], questions: [diet, asked] })).toBeNull()
  expect(codeOf({ sessions: [first] })).toBeNull()
  expect(codeOf({ certificate: { name: '证书', hours: 10, atLeast: 1 } })).toBeNull()
})

test.each<[string, Partial<Content>, Partial<Relied>]>([
  ['activity.opens_later', { opensAt: 101 * HOUR_MS }, {}],
  ['activity.closes_earlier', { closesAt: 189 * HOUR_MS }, {}],
  ['activity.cancel_by_earlier', { cancelBy: 179 * HOUR_MS }, {}],
  ['activity.session_attended', { sessions: [second] }, { came: { s1: 3 } }],
  ['activity.session_counted', { sessions: [{ ...first, counts: false }, second] }, { came: { s1: 3 } }],
  [
    'activity.session_begun',
    { sessions: [{ ...first, startsAt: 199 * HOUR_MS }, second] },
    { now: 201 * HOUR_MS },
  ],
  [
    'activity.session_in_past',
    { sessions: [{ ...first, startsAt: 90 * HOUR_MS, endsAt: 95 * HOUR_MS }, second] },
    {},
  ],
  [
    'activity.session_in_past',
    { sessions: [first, second, session({ id: 's3', startsAt: 90 * HOUR_MS })] },
    {},
  ],
  ['activity.question_answered', { questions: [] }, { answers: [{ q1: ['素食'] }] }],
  [
    'activity.question_answered',
    { questions: [{ kind: 'text', id: 'q1', label: '饮食', required: true }] },
    { answers: [{ q1: ['素食'] }] },
  ],
  [
    'activity.option_chosen',
    { questions: [{ ...diet, options: ['无', '清真'] } as Question] },
    { answers: [{ q1: ['素食'] }] },
  ],
  ['activity.certificate_harder', { certificate: null }, {}],
  ['activity.certificate_harder', { certificate: { name: '结业证书', hours: 8, atLeast: 2 } }, {}],
  ['activity.certificate_harder', { certificate: { name: '结业证书', hours: 7, atLeast: 1 } }, {}],
  ['activity.relay_started', { relay: null }, { relayStarted: true }],
])('%s', (code, over, on) => expect(codeOf(over, on)).toBe(code))

test('before sign-up has opened its times are free; without people the certificate is', () => {
  const early = { now: 80 * HOUR_MS }
  expect(
    codeOf({ closesAt: 150 * HOUR_MS, cancelBy: 140 * HOUR_MS, opensAt: 95 * HOUR_MS }, early),
  ).toBeNull()
  expect(codeOf({ certificate: null }, { taken: false })).toBeNull()
  expect(codeOf({ questions: [] }, { answers: [{}] })).toBeNull()
  expect(codeOf({ relay: null })).toBeNull()
})

test('answers are read only where they could be hurt', () => {
  const asked: Question = { kind: 'text', id: 'q2', label: '车牌', required: true }
  expect(touchesAnswers(was, content({ questions: [{ ...diet, label: '忌口' }, asked] }))).toBe(false)
  expect(touchesAnswers(was, content({ questions: [] }))).toBe(true)
  expect(
    touchesAnswers(was, content({ questions: [{ ...diet, options: ['无', '清真'] } as Question] })),
  ).toBe(true)
})

test('people are told what concerns them, and nothing of a better description', () => {
  const told = (over: Partial<Content>) => changeWords(was, content(over))
  expect(told({ html: '<p>三天。</p>', summary: '新' })).toEqual([])
  expect(told({ place: { name: '瓯江会堂', address: '滨江路', latitude: null, longitude: null } })).toEqual([
    '地点改为 瓯江会堂，滨江路',
  ])
  expect(told({ sessions: [{ ...first, startsAt: 198 * HOUR_MS }, second] })[0]).toMatch(
    /^时间改为 1970年1月9日/,
  )
  expect(told({ sessions: [{ ...first, endsAt: 202 * HOUR_MS }, second] })).toEqual(['日程有调整'])
  const asked: Question = { kind: 'text', id: 'q2', label: '车牌', required: true }
  expect(
    told({ questions: [diet, asked], cancelBy: 184 * HOUR_MS, contact: '林 8896', title: '新班' }),
  ).toEqual([
    '名称改为“新班”',
    expect.stringMatching(/^取消截止改为 /),
    '联系方式改为 林 8896',
    '报名表有新的问题，请补填',
  ])
})
