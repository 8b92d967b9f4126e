import path from 'node:path'
import { openBook } from '../../cloudfunctions/domains/ledger/open-book'
import {
  books,
  ledgerEntries,
  type Ask,
  type LedgerEntry,
} from '../../cloudfunctions/domains/ledger/documents'
import { apply } from '../../cloudfunctions/domains/ledger/rules/apply'
import { openBooking } from '../../cloudfunctions/domains/ledger/rules/booking'
import { figuresOf } from '../../cloudfunctions/domains/ledger/rules/figures'
import { derived } from '../../cloudfunctions/domains/pledges/derived'
import type { PledgeDocument } from '../../cloudfunctions/domains/pledges/documents'
import { newPledge } from '../../cloudfunctions/domains/pledges/new-pledge'
import { ledgerTermsOf } from '../../cloudfunctions/domains/pledges/terms'
import { connectTo } from '../../cloudfunctions/kernel/cloud'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { stranger } from '../../cloudfunctions/kernel/people'
import type { Board } from '../../contract/campaigns'
import type { Reply } from '../../contract/errors'
import type { PledgeTerms } from '../../contract/pledges'
import { dateOf } from '../../contract/values/time'
import { applySchema } from '../../emulator/apply-schema'
import { readSchema } from '../../emulator/read-schema'
import { startEmulator, type Emulator } from '../../emulator/server'
import { callFunction } from '../../emulator/wechat/call-function'
import { init } from '@cloudbase/node-sdk'
import { buildFunctions, functionsDir } from '../build-functions'

const SMALL = 100
const LARGE = 100_000
const DAYS = 40
const CHAMBERS = 40
const BATCH = 1_000
const ROUNDS = 60
const WARM_UP = 20
const DAY_MS = 24 * 60 * 60_000
const LIMIT_RATIO = 1.5
const secrets = { secretId: 'AKIDbench', secretKey: 'bench' }
const campaign = { _id: 'cp_bench', secret: '00'.repeat(32) }

const termsOf = (i: number, dueOn: string): PledgeTerms => ({
  ...{
    water: 'flood',
    goods: null,
    amountFen: 100_000 + i,
    instalments: [{ dueOn, amountFen: 100_000 + i }],
  },
  credit: { person: true, company: '', chamberId: `c_${i % CHAMBERS}` },
  ...{ display: i % 3 === 0 ? 'anonymous' : 'full', wish: '治水兴家乡' },
})

/** As pledging does it: another reference where one is taken. */
function makePledge(promised: Parameters<typeof newPledge>[0], taken: Set<string>): PledgeDocument {
  for (let attempt = 0; ; attempt++) {
    const pledge = newPledge(promised, attempt)
    if (taken.has(pledge.reference)) continue
    taken.add(pledge.reference)
    return pledge
  }
}

/** Promises, each with one receipt, spread over the same days and chambers however many there are. */
function history(count: number, now: number) {
  const pledges: PledgeDocument[] = []
  const asks: Ask[] = []
  const taken = new Set<string>()
  const dueOn = dateOf(now + 30 * DAY_MS)
  for (let i = 0; i < count / 2; i++) {
    const at = now - DAYS * DAY_MS + Math.floor((i * 2 * DAYS) / count) * DAY_MS
    const terms = termsOf(i, dueOn)
    const donor = { personId: null, name: `温商${i}`, phone: null, chamberId: null, chamberName: null }
    const promised = {
      askId: `ask_${i}`,
      campaign,
      donor,
      terms,
      chamberName: `第${i % CHAMBERS}温州商会`,
      at,
    }
    const pledge = makePledge(promised, taken)
    pledges.push(pledge)
    const made = { push: `push_${i}`, at, by: 'p_clerk' }
    const pledgeId = pledge._id
    asks.push({ ...made, id: `ask_${i}`, kind: 'pledge', pledgeId, terms: ledgerTermsOf(terms) })
    const shares = [{ pledgeId, amountFen: 1_000 }]
    const receipts = [{ transferId: `t_${i}`, on: dateOf(at), bankNo: '', shares }]
    asks.push({ ...made, id: `paid_${i}`, kind: 'receive', receipts })
  }
  return { pledges, asks }
}

async function insertAll({ store }: Emulator, name: string, documents: readonly object[]) {
  for (let from = 0; from < documents.length; from += BATCH)
    await store.insert(name, documents.slice(from, from + BATCH) as Record<string, unknown>[])
}

async function writeBooks(emulator: Emulator, count: number, now: number) {
  const { pledges, asks } = history(count, now)
  await openBook(campaign._id, now)
  const booking = openBooking((await books.get(campaign._id))!, [])
  for (const ask of asks) if (apply(booking, ask)) throw new Error('nothing may be refused here')
  const { no, hash, lastAt, totals, entries } = booking
  await books.update({ _id: campaign._id }, { no, hash, lastAt, totals, projected: no })
  await insertAll(emulator, ledgerEntries.name, entries satisfies LedgerEntry[])
  const shown = pledges.map((pledge) => {
    const whole = { ...pledge, ...figuresOf(booking.pledges.get(pledge._id)!) }
    return { ...whole, ...derived(whole, campaign.secret) }
  })
  await insertAll(emulator, 'pledges', shown)
}

async function startCloud(count: number): Promise<Emulator> {
  const emulator = await startEmulator({ dir: null, port: 0, env: 'bench', ...secrets, functionsDir })
  await applySchema(emulator.store, readSchema(path.resolve(__dirname, '../../config/database.json')))
  connectTo(init({ env: 'bench', serviceUrl: `${emulator.url}/admin`, ...secrets }))
  const { openid } = emulator.wechat.people.add({ id: 'editor' })
  const office = { role: 'editor' as const, since: 1 }
  await insertAll(emulator, 'people', [{ ...stranger(personIdOf(openid), openid), name: '林晓瓯', office }])
  const chambers = Array.from({ length: CHAMBERS }, (_, n) => ({ _id: `c_${n}`, name: `第${n}温州商会` }))
  await insertAll(emulator, 'chambers', chambers)
  const now = Date.now()
  const receiver = {
    name: '五水共治基金会',
    registrationNo: '',
    documentIds: [],
    bank: '',
    accountName: '',
    accountNo: '',
  }
  const dates = { opensOn: dateOf(now - 60 * DAY_MS), closesOn: dateOf(now + 60 * DAY_MS) }
  const shown = {
    ...{
      ...campaign,
      title: '五水共治',
      summary: '',
      status: 'open',
      goalFen: 1,
      ...dates,
      receiver,
      blocks: [],
    },
    ...{ waters: ['flood', 'any'], coverFileId: null, coverCloudFileId: null, uses: [], html: '', rev: 1 },
    ...{ lists: ['members'], runRank: '1', deskRank: '1', openedAt: 1, updatedAt: 1 },
  }
  await insertAll(emulator, 'campaigns', [shown])
  await writeBooks(emulator, count, now)
  return emulator
}

const id = campaign._id
const calls = [
  { what: 'board', action: 'campaigns.board', input: {} },
  { what: 'honour roll', action: 'campaigns.honours', input: { id } },
  { what: 'honour roll, searched', action: 'campaigns.honours', input: { id, query: '治水兴家乡' } },
  { what: 'receipts', action: 'campaigns.receipts', input: { id } },
  { what: 'the desk’s list', action: 'pledgeDesk.list', input: { campaignId: id } },
] as const

/** ms from the mini-program's call to its answer. */
async function ask({ wechat }: Emulator, action: string, input: object): Promise<number> {
  const started = performance.now()
  const data = { action, input }
  const reply = (await callFunction(wechat, wechat.people.find('editor')!, { name: 'api', data })) as Reply<{
    items?: unknown[]
    board?: Board | null
  }>
  const ms = performance.now() - started
  const rows = reply.ok ? (reply.data.items ?? reply.data.board?.honours) : []
  if (!rows?.length) throw new Error(`${action}: ${JSON.stringify(reply).slice(0, 300)}`)
  return ms
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!

/** 100,000 entries against 100, asked in turn so that a busy machine weighs on both alike. */
export async function run() {
  await buildFunctions()
  const [small, large] = [await startCloud(SMALL), await startCloud(LARGE)]
  try {
    const times = calls.map(() => ({ few: [] as number[], many: [] as number[] }))
    for (let round = -WARM_UP; round < ROUNDS; round++)
      for (const [i, { action, input }] of calls.entries()) {
        const [a, b] = [await ask(small, action, input), await ask(large, action, input)]
        if (round < 0) continue
        times[i]!.few.push(a)
        times[i]!.many.push(b)
      }
    return calls.flatMap(({ what }, i) => {
      const [a, b] = [median(times[i]!.few), median(times[i]!.many)]
      return [
        { name: `${what}, of 100 entries`, median: a },
        { name: `${what}, of 100 000`, median: b },
        { name: `${what}, 100 000 to 100`, median: b / a, limit: LIMIT_RATIO },
      ]
    })
  } finally {
    await Promise.all([small.close(), large.close()])
  }
}
