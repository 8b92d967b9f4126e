import { Dialog } from '@/components/dialog'
import { PhoneLook } from '@/components/phone-look'
import { api } from '@/lib/api'
import type { Unanswerable } from './use-unanswerable'

const words = {
  accept: {
    title: (name: string) => `代${name}确认名额？`,
    text: '请先打电话问过本人。确认以后名额就是他的。',
  },
  decline: {
    title: (name: string) => `代${name}放弃名额？`,
    text: '请先打电话问过本人。名额马上让给下一位，不能收回。',
  },
} as const

/** The number to ring, and his answer after the call. */
export function UnanswerableDoings({ id, inHand }: { id: string; inHand: Unanswerable }) {
  const { doing, answering, close } = inHand
  if (!doing) return null
  const { what, one } = doing
  const { name, participantId } = one
  if (what === 'phone') {
    return (
      <PhoneLook
        name={name}
        reveal={async () => (await api.activityDesk.revealPhone({ id, participantId })).phone}
        onClose={close}
      />
    )
  }
  return (
    <Dialog
      open
      title={words[what].title(name)}
      text={words[what].text}
      confirm={what === 'accept' ? '代为确认' : '代为放弃'}
      dismiss="返回"
      danger={what === 'decline'}
      pending={answering.pending}
      error={answering.error}
      onConfirm={() => void answering.run(one, what === 'accept')}
      onClose={close}
    />
  )
}
