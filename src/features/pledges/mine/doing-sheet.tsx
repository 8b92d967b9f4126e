import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { PledgeView } from '@contract/pledges'
import { Button } from '@/components/button'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import './mine.scss'

export type Doing = 'withdraw' | 'ask'

interface Props {
  doing: Doing
  pledge: PledgeView
  onDone: (pledge: PledgeView) => void
  onClose: () => void
}

const words = {
  withdraw: {
    title: '撤回认捐',
    before: '撤回以后，这笔认捐不再计入总数，记录保留在台账里。以后款项到账，会恢复这笔认捐。',
    label: '原因',
    placeholder: '例如：填错了金额，想重新认捐',
    max: 100,
    button: '撤回认捐',
  },
  ask: {
    title: '申请变更',
    before: '已经有款项到账，改动由经合办办理。写明想怎么改；答复以前，认捐照原样。',
    label: '想怎么改',
    placeholder: '例如：最后一期改到明年 6 月',
    max: 200,
    button: '交给经合办',
  },
}

const HELD = '经合办还没有确认。撤回以后不再处理，可以重新认捐。'

function Writing({ doing, pledge: { id, state }, onDone, onClose }: Props) {
  const { before, label, placeholder, max, button } = words[doing]
  const { once } = useOnce()
  const [text, setText] = useState('')
  const { run, pending, error, fields } = useCommand(async () => {
    onDone(
      doing === 'withdraw'
        ? await api.pledges.withdraw({ once: once(), id, reason: text })
        : await api.pledges.ask({ id, text }),
    )
    onClose()
  })
  const wrong = fields[doing === 'withdraw' ? 'reason' : 'text']
  return (
    <View>
      <Text className="pledge-note">{state === 'held' ? HELD : before}</Text>
      <TextArea
        label={label}
        placeholder={placeholder}
        max={max}
        value={text}
        error={wrong}
        onChange={setText}
      />
      {error && !wrong ? <Notice error={error} /> : null}
      <Button
        kind={doing === 'withdraw' ? 'danger' : 'primary'}
        loading={pending}
        disabled={!text.trim()}
        reason={`还没有写${label}`}
        onTap={() => void run()}
      >
        {button}
      </Button>
    </View>
  )
}

/** Takes back what was promised, or asks the office for a change once money has come. */
export const DoingSheet = (props: Props) => (
  <Sheet open title={words[props.doing].title} onClose={props.onClose}>
    <Writing {...props} />
  </Sheet>
)
