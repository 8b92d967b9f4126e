import { useState } from 'react'
import type { Output } from '@contract/action'
import type { Audience, reach } from '@contract/reach'
import type { Subject } from '@contract/shares'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import type { Behind } from '../words'
import { CallList } from './call-list'

type Told = Output<typeof reach.remind>

export function toldInWords({ told, notJoined }: Told) {
  const rest = notJoined > 0 ? `另有 ${notJoined} 家的会长没有加入小程序，收不到，请打电话或在群里催。` : ''
  return told > 0 ? `已提醒 ${told} 位会长、秘书长。${rest}` : `没有人收得到消息提醒。${rest}`
}

/** What a reminder can keep, before it is sent. */
export const audienceInWords = ({ wechat, inbox, calls }: Audience) =>
  [
    `微信通知能到 ${wechat.chambers} 家（${wechat.people} 位）。`,
    `${inbox.chambers} 家只会在小程序“消息”里看到（${inbox.people} 位），要他们自己打开。`,
    calls.length > 0 ? `${calls.length} 家没有人用小程序，只能打电话，名单在下面。` : '',
    '夜里 21:30 到早上 7:30 不打扰，早上再发。同一条内容一天只提醒一次。',
  ].join('')

/** 发消息提醒: by which way it goes to whom, before it is sent; whom to call instead. */
export function Remind({ subject, behind }: { subject: Subject; behind: Behind }) {
  const [audience, setAudience] = useState<Audience | null>(null)
  const [open, setOpen] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const asked = useCommand(async () => {
    setTold(null)
    setAudience(await api.reach.audience({ subject }))
    setOpen(true)
  })
  const sent = useCommand(async () => {
    setTold(await api.reach.remind({ subject }))
    setOpen(false)
  })
  const ask = () => {
    sent.reset()
    void asked.run()
  }
  const reaches = audience !== null && audience.wechat.people + audience.inbox.people > 0
  return (
    <>
      <Button kind="plain" icon="message" loading={asked.pending} onTap={ask}>
        发消息提醒
      </Button>
      {asked.error ? <Notice error={asked.error} /> : null}
      {told ? <Notice kind={told.told > 0 ? 'good' : 'plain'}>{toldInWords(told)}</Notice> : null}
      {audience && !open && audience.calls.length > 0 ? (
        <CallList
          subject={subject}
          calls={audience.calls}
          onChange={(calls) => setAudience({ ...audience, calls })}
        />
      ) : null}
      <Dialog
        open={open && audience !== null}
        title={`提醒 ${behind.count} 家商会？`}
        text={audience ? `${behind.what}的商会里，${audienceInWords(audience)}` : undefined}
        confirm={reaches ? '发提醒' : '看电话名单'}
        pending={sent.pending}
        error={sent.error}
        onConfirm={() => (reaches ? void sent.run() : setOpen(false))}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
