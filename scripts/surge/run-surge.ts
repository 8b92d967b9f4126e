import tcb from '@cloudbase/node-sdk'
import { connectTo } from '../../cloudfunctions/kernel/cloud'
import { checkData } from '../check-data'
import { EDITOR, furnishCrowd, guests, type Guest } from './crowd'
import { openHall, reservesFor } from './hall-of'
import { MortalCloud } from './mortal-cloud'
import { throughSteps } from './steps'
import { storm } from './storm'
import { verdict } from './verdict'

export interface SurgeOptions {
  taps: number
  capacity: number
  /** Seats reserved for each of the 20 chambers. */
  reserve: number
  /** kill -9 at a random moment within so many ms, and up again; null lets it live. */
  killWithinMs: number | null
  /** Over HTTP as the mini-program calls, or the handler's own steps with everybody at once. */
  door?: 'http' | 'steps'
}

export interface SurgeOutcome {
  problems: string[]
  ms: number
  /** Sign-ups a second, every tap counted. */
  perSecond: number
  unanswered: number
  reasons: string[]
}

async function killOnce(cloud: MortalCloud, withinMs: number) {
  await new Promise((done) => setTimeout(done, Math.random() * withinMs))
  await cloud.fall('SIGKILL')
  await cloud.rise()
}

/** One cloud, many storms: each on an activity of its own. */
export class Surge {
  private constructor(
    private readonly cloud: MortalCloud,
    private readonly crowd: readonly Guest[],
  ) {}

  static async open(people: number): Promise<Surge> {
    const crowd = guests(people)
    const cloud = await MortalCloud.start([EDITOR, ...crowd.map(({ who }) => who)])
    connectTo(tcb.init({ env: 'local' }))
    await furnishCrowd(crowd)
    return new Surge(cloud, crowd)
  }

  async run({ taps, capacity, reserve, killWithinMs, door = 'http' }: SurgeOptions): Promise<SurgeOutcome> {
    const { cloud, crowd } = this
    const ask = cloud.call.bind(cloud)
    const id = await openHall(ask, capacity, reserve > 0 ? reservesFor(reserve) : [])
    const killing = killWithinMs === null ? null : killOnce(cloud, killWithinMs)
    const back = async () => {
      // Whoever was cut off may be faster than the one who starts it again.
      await new Promise((done) => setTimeout(done, 200))
      await cloud.standing()
    }
    const outcome = await storm(door === 'http' ? ask : throughSteps, id, crowd, { taps, back })
    await killing
    const problems = [...(await verdict(id, crowd, outcome, { capacity, reserve })), ...(await checkData())]
    const perSecond = (crowd.length * taps * 1000) / outcome.ms
    const { ms, unanswered, reasons } = outcome
    return { problems, ms, perSecond, unanswered, reasons: [...reasons] }
  }

  close = () => this.cloud.end()
}
