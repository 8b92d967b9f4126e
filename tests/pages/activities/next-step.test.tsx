import { nextStep, otherSteps } from '@/features/activities/next-step'
import { activityPage, mySignUp, session, signedUpPage } from './fixtures'

const open = { why: null }
const { can } = signedUpPage()
const full = { capacity: 10, taken: 10, waiting: 0, held: 0, free: 0 }
const kinds = (page: Parameters<typeof otherSteps>[0]) => otherSteps(page).map(({ kind }) => kind)

test.each([
  ['free seats', {}, '报名'],
  ['no seat and a line', { counts: full }, '候补报名'],
  [
    'no seat but one kept for his chamber',
    {
      counts: { ...full, held: 1, taken: 9 },
      plan: { ...activityPage().plan, myReserves: [{ chamberName: '西安温州商会', seats: 1, free: 1 }] },
    },
    '报名',
  ],
  ['a place given up before', { mine: mySignUp({ state: 'out', why: 'cancelled' }) }, '重新报名'],
] as const)('with %s the button says %s', (_, given, label) => {
  expect(nextStep(activityPage(given as object))?.label).toBe(label)
})

test('on the day the code comes first, and after the last session the feedback', () => {
  const day = { phase: 'running' as const, can: { ...can, checkIn: open, cancel: { why: '已签到' } } }
  expect(nextStep(signedUpPage({}, day))?.kind).toBe('showCode')
  const evening = { ...day, can: { ...day.can, giveFeedback: open } }
  expect(nextStep(signedUpPage({ came: ['s1'] }, evening))?.kind).toBe('showCode')
  expect(nextStep(signedUpPage({ came: ['s2'] }, evening))?.kind).toBe('giveFeedback')
})

test('an activity of one session asks for feedback once one has come', () => {
  const page = {
    phase: 'running' as const,
    sessions: [session('only', '2026-11-28', '开班')],
    can: { ...can, checkIn: open, giveFeedback: open },
  }
  expect(nextStep(signedUpPage({ came: ['only'] }, page))?.kind).toBe('giveFeedback')
  expect(nextStep(signedUpPage({ came: ['only'], feedbackGiven: true }, page))?.kind).toBe('showCode')
})

test('after the end feedback is given once, and greyed for whoever was not there', () => {
  const ended = {
    phase: 'ended' as const,
    can: { ...can, giveFeedback: open, checkIn: { why: '活动已经结束' } },
  }
  expect(nextStep(signedUpPage({ came: ['s1'] }, ended))?.kind).toBe('giveFeedback')
  expect(nextStep(signedUpPage({ came: ['s1'], feedbackGiven: true }, ended))).toBeNull()
  const absent = { ...ended, can: { ...ended.can, giveFeedback: { why: '没有您的签到记录' } } }
  expect(nextStep(signedUpPage({}, absent))).toMatchObject({ kind: 'giveFeedback', why: '没有您的签到记录' })
})

test('what is not the primary button stands with my sign-up, and nothing stands there twice', () => {
  expect(nextStep(signedUpPage())?.kind).toBe('cancel')
  expect(kinds(signedUpPage())).toEqual(['fillIn'])
  expect(kinds(signedUpPage({ answersMissing: true }))).toEqual(['cancel'])
  expect(kinds(signedUpPage({ state: 'offered' }))).toEqual(['fillIn'])
  expect(kinds(activityPage())).toEqual([])
})
