import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import mammoth from 'mammoth'
import { bytesOf, sheetOf } from '../downloads'
import { House } from '../house'
import { crowd, fillSeats } from './fill-seats'
import { HOUR_MS, makeActivity, session } from './make-activity'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const codeOf = (reply: { ok: boolean; error?: { code: string } }) => reply.error?.code ?? null

/** The paragraphs of a Word file, in order. */
const wordsOf = async (url: string) =>
  (await mammoth.extractRawText({ buffer: await bytesOf(url) })).value.split(/\n+/).filter(Boolean)

const hasWriter =
  spawnSync('soffice', ['--version']).status === 0 &&
  spawnSync('sh', ['-c', 'ls /usr/lib/libreoffice/program/libsw*lo.so | grep -q libswlo']).status === 0
const withWriter = hasWriter ? test : test.skip

/** As LibreOffice lays it out: how many pages. */
async function pagesOf(url: string): Promise<number> {
  const dir = mkdtempSync(path.join(tmpdir(), 'print-'))
  try {
    writeFileSync(path.join(dir, 'a.docx'), await bytesOf(url))
    const profile = `-env:UserInstallation=file://${dir}/profile`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, path.join(dir, 'a.docx')]
    execFileSync('soffice', args, { stdio: 'ignore' })
    return readFileSync(path.join(dir, 'a.pdf'), 'latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

test('every sign-up with every answer: a column for each session and each question', async () => {
  const asked = { required: false } as const
  const activity = await makeActivity(house.now(), {
    sessions: [session('s1', house.now() - HOUR_MS, { title: '第一天' })],
    plan: { capacity: 2 },
    questions: [
      { ...asked, kind: 'choice', id: 'q1', label: '饮食', options: ['素食', '清真', '无'], multiple: true },
      { ...asked, kind: 'number', id: 'q2', label: '随行', min: 0, max: 9, unit: '人' },
      { ...asked, kind: 'agreement', id: 'q3', label: '已阅读须知' },
      { ...asked, kind: 'text', id: 'q4', label: '备注' },
    ],
  })
  const answers = { q1: ['素食', '清真'], q2: 2, q3: true, q4: '=1+1' }
  const people = [{ participantId: house.personId('young'), name: '项知远', answers }, ...crowd(2)]
  await fillSeats(activity, people, house.now())
  const marks = [{ participantId: house.personId('young'), sessionId: 's1', at: house.now(), came: true }]
  await house.get('editor', 'checkIn.merge', { activityId: activity._id, marks })
  const { url, name, rows } = await house.get('editor', 'activityDesk.exportRoll', { id: activity._id })
  expect([rows, name]).toEqual([3, expect.stringMatching(/^青年温商培训班-报名表-.*\.xlsx$/)])
  const [, headings, ...lines] = await sheetOf(url)
  expect(headings).toEqual([
    ...['姓名', '商会', '身份', '手机号', '状态', '报名时间', '代报人', '签到码'],
    ...['签到：第一天', '饮食', '随行（人）', '已阅读须知', '备注'],
  ])
  expect(lines[0]!.slice(0, 5)).toEqual(['项知远', '西安温州商会', '温商', house.phone('young'), '已报名'])
  expect(lines[0]!.slice(8)).toEqual([...[expect.any(Date), '素食、清真', 2, '已承诺', "'=1+1"]])
  expect(lines.map((cells) => cells[4])).toEqual(['已报名', '已报名', '候补第 1 位'])
})

describe('to print', () => {
  const withGuests = async (n: number, sessions = 1) => {
    const activity = await makeActivity(house.now(), {
      plan: { capacity: n },
      sessions: Array.from({ length: sessions }, (_, i) =>
        session(`s${i}`, house.now() + HOUR_MS * (i + 1), { title: `第 ${i + 1} 场` }),
      ),
    })
    await fillSeats(activity, crowd(n + 1), house.now())
    return activity._id
  }

  test('a badge for everybody who has a seat: activity, name, chamber', async () => {
    const id = await withGuests(3)
    const { url, name, rows } = await house.get('editor', 'activityDesk.printBadges', { id })
    expect([rows, name]).toEqual([3, '青年温商培训班-胸卡.docx'])
    const words = await wordsOf(url)
    expect(words.slice(0, 3)).toEqual(['青年温商培训班', '学员1', '西安温州商会'])
    expect(words).not.toContain('学员4')
  })

  test('the sign-in sheet has the codes that the office’s phone has', async () => {
    const id = await withGuests(3, 2)
    const { items } = await house.get('editor', 'checkIn.day', { activityId: id })
    const words = await wordsOf((await house.get('editor', 'activityDesk.printSignInSheet', { id })).url)
    expect(words).toEqual(
      expect.arrayContaining(['序号', '签到码', '姓名', '商会', '身份', '第 1 场', '第 2 场']),
    )
    for (const { name, code } of items) {
      expect([name, words[words.indexOf(name) - 1]]).toEqual([name, code])
    }
    const apart = words.indexOf('以下 1 人尚未确定（候补 1）')
    expect(words.indexOf('学员3') < apart && apart < words.indexOf('学员4')).toBe(true)
  })

  withWriter(
    'ten badges to a page and no empty page after them; long and short lists on A4',
    async () => {
      const badges = async (n: number) =>
        pagesOf((await house.get('editor', 'activityDesk.printBadges', { id: await withGuests(n) })).url)
      expect([await badges(10), await badges(11), await badges(20)]).toEqual([1, 2, 2])
      const id = await withGuests(10, 12)
      expect(await pagesOf((await house.get('editor', 'activityDesk.printSignInSheet', { id })).url)).toBe(1)
    },
    120_000,
  )

  test('with nobody there is nothing to print', async () => {
    const { _id: id } = await makeActivity(house.now())
    for (const action of ['activityDesk.printBadges', 'activityDesk.printSignInSheet'] as const) {
      expect(codeOf(await house.ask('editor', action, { id }))).toBe('activity.nobody_seated')
    }
    expect((await house.get('editor', 'activityDesk.exportRoll', { id })).rows).toBe(0)
  })
})
