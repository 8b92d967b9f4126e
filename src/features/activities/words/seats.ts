import {
  phaseNames,
  standingWords,
  type ActivityCard,
  type ActivityPage,
  type MySignUp,
  type Phase,
  type SeatCounts,
  type StandingThere,
} from '@contract/activities'

export type Tone = 'quiet' | 'accent' | 'good' | 'wait'
export interface Words {
  words: string
  tone: Tone
}

/** What decides whether somebody still gets a seat. */
export interface Room {
  phase: Phase
  counts: SeatCounts
  /** Free seats that are kept for his own chambers. */
  heldForMe: number
  waitlist: boolean
}

export const roomOf = (card: ActivityCard): Room => card
export const roomOnPage = ({ phase, counts, plan }: ActivityPage): Room => ({
  phase,
  counts,
  heldForMe: plan.myReserves.reduce((sum, { free }) => sum + free, 0),
  waitlist: plan.waitlist,
})

export const isFull = ({ counts, heldForMe }: Room) => counts.free + heldForMe <= 0

const phaseTones: Record<Phase, Tone> = {
  soon: 'wait',
  open: 'good',
  closed: 'quiet',
  running: 'accent',
  ended: 'quiet',
  cancelled: 'quiet',
}

/** 即将报名 · 报名中 · 候补 · 已满 · 报名截止 · 进行中 · 已结束 · 已取消 */
export function roomWords(room: Room): Words {
  const { phase, waitlist } = room
  if (phase !== 'open' || !isFull(room)) return { words: phaseNames[phase], tone: phaseTones[phase] }
  return waitlist ? { words: '已满，可候补', tone: 'wait' } : { words: '已满', tone: 'quiet' }
}

/** 已报 63/100 · 候补 5 人 */
export function countWords({ capacity, taken, waiting }: SeatCounts) {
  return [`已报 ${taken}/${capacity}`, waiting > 0 ? `候补 ${waiting} 人` : ''].filter(Boolean).join(' · ')
}

export function toneOf({ state, reviewing }: StandingThere): Tone {
  if (state === 'offered') return 'accent'
  if (state === 'out') return 'quiet'
  return state === 'waiting' || reviewing ? 'wait' : 'good'
}

/** 已报名 · 候补第 3 位; after the end whether he was there. */
export function myWords(mine: MySignUp, phase: Phase): string {
  if (phase !== 'ended' || mine.state !== 'seated') return standingWords(mine)
  return mine.came.length ? `已参加，签到 ${mine.came.length} 场` : '已报名，没有签到记录'
}

/** What the tag on a card says; after the end only that he was in. */
export function mineWords(mine: StandingThere | null, phase: Phase): Words | null {
  if (!mine) return null
  if (mine.why === 'called_off') return { words: standingWords(mine), tone: 'quiet' }
  const over = phase === 'ended' || phase === 'cancelled'
  if (over && mine.state !== 'seated') return null
  if (over) return { words: '我报过名', tone: 'quiet' }
  return {
    words: mine.state === 'out' ? standingWords(mine) : `我：${standingWords(mine)}`,
    tone: toneOf(mine),
  }
}
