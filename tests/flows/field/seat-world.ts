import { standingWords, type StandingThere } from '@contract/activities'
import { fromShanghai } from '@contract/values/time'
import { DAY_MS } from '../activities/make-activity'
import type { House } from '../house'
import { onRoster, verified } from '../members'

export const XIAN = 'c_xian'
export const WUXI = { chamberId: 'c_wuxi', chamberName: '无锡温州商会' }
/** Of nobody in WeChat. */
export const PHONE = '13812340001'

export const said = ({ standing }: { standing: StandingThere }) => standingWords(standing)

/** What people do about seats: members for themselves, secretaries for their chambers. */
export const seatsOf = (house: () => House) => ({
  signUp: (who: string, id: string, chamberId = XIAN) =>
    house().get(who, 'activities.signUp', { id, chamberId, answers: {} }),
  enter: (id: string, participantIds: string[], chamberId = XIAN, who = 'secretary') =>
    house().get(who, 'activities.signUpOthers', { id, chamberId, participantIds }),
  taken: async (id: string) => (await house().get('guest', 'activities.show', { id })).counts.taken,
  /** Noon, so that no offer meets the night. */
  atNoon() {
    const today = new Date(house().now() + DAY_MS).toISOString().slice(0, 10)
    house().passTime(fromShanghai(today, '12:00') - house().now())
  },
  /** Somebody who leads 无锡, in WeChat. */
  async wuxiSecretary() {
    await onRoster(house().phone('wuxi'), { ...WUXI, post: 'secretary', name: '林晓瓯' })
    await verified(house(), 'wuxi')
  },
})
