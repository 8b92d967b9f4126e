import tcb from '@cloudbase/node-sdk'
import { connectTo } from '../../cloudfunctions/kernel/cloud'
import { checkData } from '../check-data'
import { EDITOR, furnishCrowd, guests, type Guest } from './crowd'
import { openHall, reservesFor } from './hall-of'
import { MortalCloud } from './mortal-cloud'
import { storm } from './storm'
import { verdict } from './verdict'

export interface SurgeOptions {
  people: number
  taps: number
  capacity: number
  /** Seats reserved for each of the 20 chambers. */
  reserve: number
  /** kill -9 at a random moment, and up again. */
  kill: boolean
}

export interface SurgeOutcome {
  problems: string[]
  ms: number
  /** Sign-ups a second, every tap counted. */
  perSecond: number
  unanswered: number
}

/** When to kill: after so many ms, within what a storm takes. */
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

  /** `withinMs`: how long such a storm takes, so that a kill falls into it. */
  async run(
    { taps, capacity, reserve, kill }: Omit<SurgeOptions, 'people'>,
    withinMs = 0,
  ): Promise<SurgeOutcome> {
    const { call } = this.cloud
    const { cloud, crowd } = this
    const ask = call.bind(cloud)
    const id = await openHall(ask, capacity, reserve > 0 ? reservesFor(reserve) : [])
    const killing = kill ? killOnce(cloud, withinMs) : Promise.resolve()
    const back = async () => {
      // The one who was cut off may be faster than whoever starts it again.
      await new Promise((done) => setTimeout(done, 200))
      await cloud.standing()
    }
    const outcome = await storm(ask, id, crowd, { taps, back })
    await killing
    const problems = [...(await verdict(id, crowd, outcome, { capacity, reserve })), ...(await checkData())]
    const perSecond = (crowd.length * taps * 1000) / outcome.ms
    return { problems, ms: outcome.ms, perSecond, unanswered: outcome.unanswered }
  }

  close = () => this.cloud.end()
}
