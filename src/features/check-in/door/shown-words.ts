import type { IconName } from '@/components/icon'
import type { Shown } from './use-door'

interface Words {
  tone: 'good' | 'wait' | 'bad'
  icon: IconName
  title: string
  text: string
}

/** One word that is read from an arm's length, and what to do. */
export const shownWords: Record<Exclude<Shown['kind'], 'welcome'>, Words> = {
  far: { tone: 'wait', icon: 'clock', title: '不是签到的日子', text: '' },
  came: { tone: 'good', icon: 'done', title: '已签到', text: '' },
  already: { tone: 'wait', icon: 'info', title: '已经签过', text: '这一场签过了，不会重复计数。' },
  waiting: { tone: 'bad', icon: 'clock', title: '候补', text: '还在候补或待审核，没有名额。请到服务台。' },
  stale: {
    tone: 'bad',
    icon: 'clock',
    title: '码已过期',
    text: '可能是截图，或手机时间不准。请他重新打开签到码再扫；您认得是本人，也可以直接签到。',
  },
  'not-signed-up': {
    tone: 'bad',
    icon: 'warning',
    title: '未报名',
    text: '名单里没有这个人。如果是刚刚报的名，联网后点“更新名单”再扫。',
  },
  elsewhere: { tone: 'bad', icon: 'warning', title: '不是这个活动', text: '这是别的活动的签到码。' },
  venue: { tone: 'bad', icon: 'warning', title: '这是会场的码', text: '请扫参加人手机上的签到码。' },
  foreign: { tone: 'bad', icon: 'warning', title: '不是签到码', text: '请他打开活动页里的“我的签到码”。' },
  'taken-back': { tone: 'wait', icon: 'undo', title: '已撤销', text: '这一场的签到已经取消。' },
}
