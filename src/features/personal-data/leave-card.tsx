import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@contract/action'
import { accountOfLeaving, type personalData } from '@contract/personal-data'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { Field } from '@/components/field'
import { api } from '@/lib/api'
import { refreshSession } from '@/lib/session'
import { useCommand } from '@/lib/use-command'
import { AccountLine } from './account-line'
import './personal-data.scss'

export type Account = Output<typeof personalData.leave>

const { deleted, kept } = accountOfLeaving
/** Each deletes for some seconds; what is left after so many the server deletes by itself. */
const MAX_CALLS = 12

async function leave(word: string): Promise<Account> {
  const confirm = word.trim() as '退出'
  let account = await api.personalData.leave({ confirm })
  for (let calls = 1; !account.finished && calls < MAX_CALLS; calls++)
    account = await api.personalData.leave({ confirm })
  return account
}

/** Says what will be gone and what stays before the word is typed. */
export function LeaveCard({ onLeft }: { onLeft: (account: Account) => void }) {
  const [asking, setAsking] = useState(false)
  const [word, setWord] = useState('')
  const { run, reset, pending, error, fields } = useCommand(async () => {
    onLeft(await leave(word))
    void refreshSession()
  })
  return (
    <Card title="退出温商之家">
      <Text className="personal-data__hint">退出以后，您回到访客身份，仍然可以看公开资讯。</Text>
      {deleted.map((line) => (
        <AccountLine key={line} icon="delete">{`删除：${line}`}</AccountLine>
      ))}
      {kept.map((line) => (
        <AccountLine key={line} icon="lock">{`保留：${line}`}</AccountLine>
      ))}
      <View className="personal-data__action">
        <Button
          kind="danger"
          icon="leave"
          onTap={() => {
            reset()
            setWord('')
            setAsking(true)
          }}
        >
          退出并删除
        </Button>
      </View>
      <Dialog
        open={asking}
        title="退出温商之家？"
        text={
          pending
            ? '正在删除。内容较多时要一两分钟，请不要离开这一页。'
            : '删除以后不能恢复。要退出，请在下面写“退出”两个字。'
        }
        confirm="退出并删除"
        danger
        pending={pending}
        error={fields.confirm ? undefined : error}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        <Field label="请写“退出”" value={word} error={fields.confirm} onChange={setWord} />
      </Dialog>
    </Card>
  )
}
