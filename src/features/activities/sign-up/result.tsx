import { Text, View } from '@tarojs/components'
import { standingWords, type ActivityPage, type MySignUp } from '@contract/activities'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Icon, type IconName } from '@/components/icon'
import { toneOf } from '../words/seats'
import { momentWords, sessionsSpan } from '../words/when'
import './result.scss'

interface Told {
  icon: IconName
  title: string
  text: string
}

/** What came of it and what happens next, in words. */
function tell(mine: MySignUp, page: ActivityPage): Told {
  const { sessions, place, cancelBy, plan } = page
  const at = now()
  if (mine.state === 'waiting' && mine.position === null) {
    return {
      icon: 'clock',
      title: '待重新审核',
      text: '上次审核没有通过，经合办重新审核后会在“消息”里告诉您。通过以前不占名额。',
    }
  }
  if (mine.state === 'waiting') {
    const turn =
      plan.offerHours > 0 ? `轮到您时请在 ${plan.offerHours} 小时内确认（夜里不算）` : '轮到您时直接为您报上'
    return {
      icon: 'clock',
      title: standingWords(mine),
      text: `有人取消时按先后递补。${turn}，会在“消息”里告诉您。`,
    }
  }
  if (mine.reviewing)
    return { icon: 'clock', title: '待审核', text: '名额已为您保留。经合办审核后，会在“消息”里告诉您。' }
  const when = sessionsSpan(sessions, at)
  return {
    icon: 'done',
    title: standingWords(mine),
    text: [
      [when, place?.name].filter(Boolean).join('，'),
      cancelBy > at ? `不能来请在${momentWords(cancelBy, at)}前取消，把名额让给别人` : '',
    ]
      .filter(Boolean)
      .join('。'),
  }
}

interface Props {
  page: ActivityPage
  onDone: () => void
}

export function SignUpResult({ page, onDone }: Props) {
  const { mine } = page
  if (!mine) return null
  const { icon, title, text } = tell(mine, page)
  return (
    <View className="sign-up-result">
      <Icon name={icon} className={`sign-up-result__icon sign-up-result__icon--${toneOf(mine)}`} />
      <Text className="sign-up-result__title">{title}</Text>
      <Text className="sign-up-result__what">{page.title}</Text>
      {text ? <Text className="sign-up-result__text">{text}</Text> : null}
      <View className="sign-up-result__action">
        <Button onTap={onDone}>知道了</Button>
      </View>
    </View>
  )
}
