import { useState } from 'react'
import type { Output } from '@contract/action'
import type { reach } from '@contract/reach'
import type { Subject } from '@contract/shares'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import type { Behind } from '../words'

type Told = Output<typeof reach.remind>

export function toldInWords({ told, notJoined }: Told) {
  const rest = notJoined > 0 ? `另有 ${notJoined} 家的会长没有加入小程序，收不到，请在群里催。` : ''
  return told > 0 ? `已提醒 ${told} 位会长、秘书长。${rest}` : `没有人收得到消息提醒。${rest}`
}

/** 发消息提醒: to whom it goes and to whom it cannot, before it is sent and after. */
export function Remind({ subject, behind }: { subject: Subject; behind: Behind }) {
  const [open, setOpen] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const sent = useCommand(async () => {
    setTold(await api.reach.remind({ subject }))
    setOpen(false)
  })
  const ask = () => {
    sent.reset()
    setTold(null)
    setOpen(true)
  }
  return (
    <>
      <Button kind="plain" icon="message" onTap={ask}>
        发消息提醒
      </Button>
      {told ? <Notice kind={told.told > 0 ? 'good' : 'plain'}>{toldInWords(told)}</Notice> : null}
      <Dialog
        open={open}
        title={`提醒 ${behind.count} 家商会？`}
        text={`${behind.what}的商会里，用小程序的会长、秘书长会在“消息”里收到一条提醒，订阅过的还有微信通知（夜里 21:30 到早上 7:30 不打扰，早上再发）。同一条内容一天只提醒一次。`}
        confirm="发提醒"
        pending={sent.pending}
        error={sent.error}
        onConfirm={() => void sent.run()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
