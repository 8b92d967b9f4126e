import tcb from '@cloudbase/node-sdk'
import type { ErrorBody, Reply } from '@contract/errors'
import type { PledgeView } from '@contract/pledges'
import { settleWaiting } from '../../../cloudfunctions/domains/ledger/settle-waiting'
import { make } from '../../../cloudfunctions/domains/pledges/make'
import { receive } from '../../../cloudfunctions/domains/pledge-desk/receive'
import { connectTo } from '../../../cloudfunctions/kernel/cloud'
import { personIdOf } from '../../../cloudfunctions/kernel/ids'
import { people, stranger } from '../../../cloudfunctions/kernel/people'
import { EDITOR, furnishCrowd, guests, openIdOf, type Guest } from '../../../scripts/surge/crowd'
import type { Call } from '../../../scripts/surge/hall-of'
import { MortalCloud } from '../../../scripts/surge/mortal-cloud'
import { stepsOf } from '../../../scripts/surge/steps'
import { campaignDraft, inDays, terms } from '../pledges/drafting'

export const SECOND_CLERK = 'clerk'

export const throughSteps = stepsOf({ 'pledges.make': make, 'pledgeDesk.receive': receive })

export interface Rush {
  /** What each was told of his promise. */
  promised: Map<string, PledgeView>
  /** Form → numbers of the entries of a receipt that was acknowledged. */
  receipts: Map<string, { amountFen: number; nos: number[] }>
  errors: ErrorBody[]
  unanswered: number
  ms: number
}

/** A form of this campaign; the ends of its id tell campaigns apart. */
const onceOf = (campaignId: string, ...parts: string[]) =>
  [campaignId.slice(-8), ...parts].join('_').padEnd(20, '-')

/** A campaign of the crowd's, in a cloud that may be killed. */
export class Fair {
  /** Of the rush that runs. */
  #answers = 0

  private constructor(
    readonly cloud: MortalCloud,
    readonly crowd: readonly Guest[],
  ) {}

  static async open(visitors: number): Promise<Fair> {
    const crowd = guests(visitors)
    const cloud = await MortalCloud.start([EDITOR, SECOND_CLERK, ...crowd.map(({ who }) => who)])
    connectTo(tcb.init({ env: 'local' }))
    await furnishCrowd(crowd)
    const openId = openIdOf(SECOND_CLERK)
    const office = { role: 'editor' as const, since: 1 }
    await people.put({ ...stranger(personIdOf(openId), openId), name: '陈瑞安', office })
    return new Fair(cloud, crowd)
  }

  call: Call = (who, action, input) => this.cloud.call(who, action, input)

  async get<T>(who: string, action: string, input: unknown): Promise<T> {
    const reply = (await this.call(who, action, input)) as Reply<T>
    if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply.error)}`)
    return reply.data
  }

  async openCampaign(): Promise<string> {
    const draft = campaignDraft(Date.now())
    const { id, rev } = await this.get<{ id: string; rev: number }>(EDITOR, 'campaignDesk.save', { draft })
    await this.get(EDITOR, 'campaignDesk.open', { id, rev })
    return id
  }

  /** Somebody to whom nobody answers sends the same form again once the cloud is back. */
  async #insist<T>(rush: Rush, call: Call, who: string, action: string, input: unknown): Promise<T | null> {
    for (;;) {
      try {
        const reply = (await call(who, action, input)) as Reply<T>
        this.#answers += 1
        if (reply.ok) return reply.data
        rush.errors.push(reply.error)
        return null
      } catch {
        rush.unanswered += 1
        await new Promise((done) => setTimeout(done, 200))
        await this.cloud.standing()
      }
    }
  }

  /** Everybody promises 1,000 yuan and some 分 of his own, and two clerks record receipts, in one moment. */
  async rush(campaignId: string, known: readonly string[], receipts: number, call: Call): Promise<Rush> {
    this.#answers = 0
    const rush: Rush = { promised: new Map(), receipts: new Map(), errors: [], unanswered: 0, ms: 0 }
    const promise = async ({ who, chamberId }: Guest, i: number) => {
      const amountFen = 100_000 + i
      const credit = { person: true, company: '', chamberId }
      const input = {
        once: onceOf(campaignId, 'rush', who),
        campaignId,
        terms: terms(Date.now(), { amountFen, credit }),
      }
      const view = await this.#insist<PledgeView>(rush, call, who, 'pledges.make', input)
      if (view) rush.promised.set(who, view)
    }
    const record = async (i: number) => {
      const once = onceOf(campaignId, 'paid', String(i))
      const amountFen = 1_000 + i
      const pledgeId = i % 5 === 0 ? null : known[i % known.length]!
      const shares = [{ pledgeId, amountFen }]
      const transfer = {
        on: inDays(Date.now(), 0),
        payer: '郑海川',
        bankNo: `${campaignId.slice(-6)}${i}`,
        shares,
      }
      const clerk = i % 2 === 0 ? EDITOR : SECOND_CLERK
      const input = { once, campaignId, transfer }
      const done = await this.#insist<{ nos: number[] }>(rush, call, clerk, 'pledgeDesk.receive', input)
      if (done) rush.receipts.set(once, { amountFen, nos: done.nos })
    }
    const started = performance.now()
    await Promise.all([...this.crowd.map(promise), ...Array.from({ length: receipts }, (_, i) => record(i))])
    rush.ms = performance.now() - started
    return rush
  }

  /** So many promises before the rush, for the receipts to go to. */
  async promises(campaignId: string, count: number): Promise<string[]> {
    const ids: string[] = []
    for (const { who } of this.crowd.slice(0, count)) {
      const input = { once: onceOf(campaignId, 'before', who), campaignId, terms: terms(Date.now()) }
      ids.push((await this.get<PledgeView>(who, 'pledges.make', input)).id)
    }
    return ids
  }

  /** kill -9 a moment after so many were answered, and up again. */
  async killAfter(answers: number) {
    while (this.#answers < answers) await new Promise((done) => setTimeout(done, 5))
    await new Promise((done) => setTimeout(done, Math.random() * 100))
    await this.cloud.fall('SIGKILL')
    await this.cloud.rise()
  }

  minuteJob = () => settleWaiting(Date.now())
  close = () => this.cloud.end()
}
