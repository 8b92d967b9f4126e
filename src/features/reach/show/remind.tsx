import { useState } from 'react'
import type { Output } from '@contract/action'
import type { reach, ReachView } from '@contract/reach'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'

type Told = Output<typeof reach.remind>

export function toldInWords({ told, notJoined }: Told) {
  const rest = notJoined > 0 ? `另有 ${notJoined} 位没有加入小程序，收不到，请在群里催。` : ''
  if (told > 0) return `已提醒 ${told} 位会长。${rest}`
  return `这次没有新发出的提醒：能收到的今天都提醒过了。${rest}`
}

/** 发消息提醒: to whom it goes and to whom it cannot, before it is sent and after. */
export function Remind({ view: { subject, silent } }: { view: Pick<ReachView, 'subject' | 'silent'> }) {
  const [open, setOpen] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const sent = useCommand(async () => {
    setTold(await api.reach.remind({ subject }))
    setOpen(false)
  })
  const joined = silent.filter((chamber) => chamber.joined).length
  const ask = () => {
    sent.reset()
    setTold(null)
    setOpen(true)
  }
  return (
    <>
      <Button
        kind="plain"
        icon="message"
        disabled={joined === 0}
        reason="还没有触达的会长都没有加入小程序"
        onTap={ask}
      >
        发消息提醒
      </Button>
      {told ? <Notice kind={told.told > 0 ? 'good' : 'plain'}>{toldInWords(told)}</Notice> : null}
      <Dialog
        open={open}
        title={`提醒 ${joined} 家商会的会长？`}
        text="每位会长在小程序的“消息”里会收到一条提醒，订阅过的同时收到微信通知。同一条内容一天只提醒一次；夜里 21:30 到 7:30 不打扰，微信通知早上再发。"
        confirm="发提醒"
        pending={sent.pending}
        error={sent.error}
        onConfirm={() => void sent.run()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
