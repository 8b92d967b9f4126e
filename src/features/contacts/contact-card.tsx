import { Text, View } from '@tarojs/components'
import type { ContactRequest } from '@contract/contacts'
import { formatAgo, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { isWeapp } from '@/lib/device'
import { callPhone, copyText } from '@/lib/on-phone'
import './contacts.scss'

const states = {
  waiting: { words: '等待答复', tone: 'wait' },
  accepted: { words: '已同意', tone: 'good' },
  declined: { words: '已婉拒', tone: 'quiet' },
  ended: { words: '已失效', tone: 'quiet' },
} as const

/** A browser has no phone to call with. */
const call = (phone: string) => void (isWeapp ? callPhone : copyText)(phone)

interface Props {
  request: ContactRequest
  onAnswer: (accept: boolean) => void
}

export function ContactCard({ request, onAnswer }: Props) {
  const { mine, otherName, chamberName, message, state, answeredBy, byMe, phone, at } = request
  const { words, tone } = states[state]
  return (
    <Card>
      <View className="contact__head">
        <Text className="contact__name">{mine ? chamberName : otherName}</Text>
        <Tag tone={tone}>{words}</Tag>
      </View>
      <Text className="contacts__hint">
        {mine
          ? `我请求的 · ${formatAgo(at, now())}${otherName && otherName !== chamberName ? ` · ${otherName}` : ''}`
          : `${chamberName} · ${formatAgo(at, now())}`}
      </Text>
      <Text className="contact__message">{`“${message}”`}</Text>
      {phone ? (
        <View className="contact__phone">
          <Text className="contact__number" userSelect>
            {phone}
          </Text>
          <Button size="small" icon={isWeapp ? 'phone' : 'copy'} onTap={() => call(phone)}>
            {isWeapp ? '打电话' : '复制号码'}
          </Button>
        </View>
      ) : null}
      {!mine && state === 'accepted' ? (
        <Text className="contacts__hint">
          {byMe ? '您的手机号已经给他看了，等他来电。' : `${answeredBy ?? '对方'}已经同意，手机号给他看了。`}
        </Text>
      ) : null}
      {mine && state === 'ended' ? (
        <Text className="contacts__hint">同意您的人已不再负责这个商会，请到商会页重新请求联系。</Text>
      ) : null}
      {!mine && state === 'waiting' ? (
        <View className="contact__action">
          <ButtonRow>
            <Button kind="plain" label={`婉拒${otherName}`} onTap={() => onAnswer(false)}>
              婉拒
            </Button>
            <Button label={`同意${otherName}`} onTap={() => onAnswer(true)}>
              同意
            </Button>
          </ButtonRow>
        </View>
      ) : null}
    </Card>
  )
}
