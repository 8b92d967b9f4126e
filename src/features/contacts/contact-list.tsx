import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ContactRequest } from '@contract/contacts'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Dialog } from '@/components/dialog'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { ContactCard } from './contact-card'
import type { Contacts } from './use-contacts'

type Side = 'asked-of-me' | 'asked-by-me'
const sides = [
  { value: 'asked-of-me', label: '请求我的' },
  { value: 'asked-by-me', label: '我请求的' },
] as const

const waits = ({ mine, state }: ContactRequest) => !mine && state === 'waiting'

interface Props {
  contacts: Contacts
  /** Only leaders are asked; for others there is one side. */
  isLeader: boolean
}

export function ContactList({ contacts, isLeader }: Props) {
  const { list, answer, reset, pending, error } = contacts
  const [side, setSide] = useState<Side>(isLeader ? 'asked-of-me' : 'asked-by-me')
  const [asked, setAsked] = useState<{ request: ContactRequest; accept: boolean } | null>(null)
  if (list.loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!list.data) return list.error ? <Failure error={list.error} onRetry={list.refresh} /> : null
  const { items } = list.data
  const shown = items.filter(({ mine }) => mine === (side === 'asked-by-me'))
  const waiting = items.filter(waits).length
  const options = sides.map(({ value, label }) => ({
    value,
    label: value === 'asked-of-me' && waiting ? `${label}（${waiting} 条未答复）` : label,
  }))
  const who = asked?.request.otherName ?? ''
  return (
    <View>
      {isLeader ? (
        <View className="contacts__sides">
          <Chips<Side> label="联系请求" layout="wrap" options={options} value={side} onChange={setSide} />
        </View>
      ) : null}
      {list.error ? <Notice error={list.error} retrying={list.refreshing} onRetry={list.refresh} /> : null}
      {shown.map((request) => (
        <ContactCard
          key={request.id}
          request={request}
          onAnswer={(accept) => {
            reset()
            setAsked({ request, accept })
          }}
        />
      ))}
      {shown.length ? null : (
        <Empty
          icon="contact"
          title={side === 'asked-by-me' ? '您还没有请求过联系' : '还没有人请求联系您'}
          text={side === 'asked-by-me' ? '在商会页面点“请求联系”，对方同意后这里会显示电话。' : undefined}
        />
      )}
      <Dialog
        open={asked !== null}
        title={asked?.accept ? `同意${who}联系您？` : `婉拒${who}？`}
        text={
          asked?.accept
            ? `${who}将看到您登记的手机号，可以给您打电话。别人看不到。给出的号码不能收回。`
            : `${who}会看到“已婉拒”，看不到您的手机号。`
        }
        confirm={asked?.accept ? '同意' : '婉拒'}
        danger={asked?.accept === false}
        pending={pending}
        error={error}
        onConfirm={() =>
          asked && void answer(asked.request.id, asked.accept).then((done) => done && setAsked(null))
        }
        onClose={() => setAsked(null)}
      />
    </View>
  )
}
