import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { canScan, scan } from '@/lib/scan'
import { signal } from '@/lib/signal'
import { useCommand } from '@/lib/use-command'
import './mine.scss'

/** Checking in by oneself: the code on the screen at the door. `onDone`: what he came to may have changed. */
export function VenueScan({ onDone }: { onDone: () => void }) {
  const [typing, setTyping] = useState(false)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const { run, pending, error } = useCommand(async (code: string) => {
    setSaid(null)
    const { sessionTitle, already } = await api.checkIn.atVenue({ code })
    setSaid(already ? `您已经签过“${sessionTitle}”了，不用再签。` : `签到成功：${sessionTitle}`)
    setTyping(false)
    signal('good')
    onDone()
  })
  const scanning = useCommand(async () => {
    if (!canScan) return setTyping(true)
    const code = await scan()
    if (code) await run(code)
  })
  return (
    <View className="my-code__action">
      {said ? <Notice kind="good">{said}</Notice> : null}
      {error && !typing ? (
        <Notice error={error}>
          {error.kind === 'unavailable' ? '没有网络时，请让工作人员扫您的二维码。' : null}
        </Notice>
      ) : null}
      {scanning.error ? <Notice error={scanning.error} /> : null}
      <Button icon="scan" loading={pending} onTap={() => void scanning.run()}>
        扫现场签到码
      </Button>
      <Sheet open={typing} title="现场签到码" onClose={() => setTyping(false)}>
        <Field
          label="签到码的内容"
          value={typed}
          hint="浏览器里不能扫码。在微信里打开，点一下就能扫。"
          onChange={setTyped}
        />
        {error ? <Notice error={error} /> : null}
        <View className="my-code__action">
          <Button
            loading={pending}
            disabled={!typed.trim()}
            reason="还没有填写签到码"
            onTap={() => void run(typed.trim())}
          >
            签到
          </Button>
        </View>
      </Sheet>
    </View>
  )
}
