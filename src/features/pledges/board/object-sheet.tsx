import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { mayRead } from '@contract/access'
import { Button } from '@/components/button'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useSession } from '@/lib/session'
import { useCommand } from '@/lib/use-command'
import { go, paths } from '../paths'
import './board.scss'

interface Props {
  campaignId: string
  /** Of the entry; null: of the board as a whole. */
  no: number | null
  onClose: () => void
}

/** What was written stays until it has got through. */
function Objecting({ campaignId, no, onClose }: Props) {
  const [text, setText] = useState('')
  const { run, pending, error, fields } = useCommand(() => api.campaigns.object({ id: campaignId, no, text }))
  const [sent, setSent] = useState(false)
  const send = async () => setSent((await run()) !== undefined)
  if (sent) {
    return (
      <View>
        <Notice kind="good">已经交给经合办核对。更正会显示在原来那一笔旁边，结果会在“消息”里告诉您。</Notice>
        <Button onTap={onClose}>知道了</Button>
      </View>
    )
  }
  return (
    <View>
      <Text className="board-note">请写明哪里不对、正确的应该是什么。只有经合办看得到。</Text>
      <TextArea
        label="说明"
        placeholder="例如：金额应为 50,000 元，少写了一个零"
        max={200}
        value={text}
        error={fields.text}
        onChange={setText}
      />
      {error && !fields.text ? <Notice error={error} /> : null}
      <Button
        icon="send"
        loading={pending}
        disabled={!text.trim()}
        reason="还没有写说明"
        onTap={() => void send()}
      >
        交给经合办核对
      </Button>
    </View>
  )
}

const ForMembers = () => (
  <View>
    <Notice kind="wait">会员才能提出意见。请先加入商会，或者直接打电话告诉经合办。</Notice>
    <Button icon="invite" onTap={() => go(paths.join)}>
      加入商会
    </Button>
  </View>
)

/** 有误？: into the office's queue. */
export function ObjectSheet(props: Props) {
  const { no, onClose } = props
  const { me } = useSession()
  return (
    <Sheet open title={no === null ? '数字有误？' : `公示号 ${no} 有误？`} onClose={onClose}>
      {me && !mayRead('members', me.roles) ? <ForMembers /> : <Objecting {...props} />}
    </Sheet>
  )
}
