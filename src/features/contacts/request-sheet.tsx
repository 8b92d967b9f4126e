import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ContactRequest } from '@contract/contacts'
import { Button } from '@/components/button'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import './contacts.scss'

interface Props {
  open: boolean
  chamberId: string
  chamberName: string
  onClose: () => void
}

function Request({ chamberId, chamberName, onClose }: Omit<Props, 'open'>) {
  const [message, setMessage] = useState('')
  const [sent, setSent] = useState<ContactRequest | null>(null)
  const { run, pending, error, fields } = useCommand(async () => {
    setSent(await api.contacts.request({ chamberId, message }))
  })
  if (sent) {
    return (
      <>
        <Notice kind="good">
          {sent.state === 'accepted'
            ? `${sent.otherName}已经同意过您的请求，电话在“我的 · 联系请求”里，不用再请求。`
            : `已经转给${chamberName}的会长、秘书长。对方同意后，您会在“我的 · 联系请求”里看到他的电话。`}
        </Notice>
        <View className="contacts__sent">
          <Button kind="plain" onTap={onClose}>
            知道了
          </Button>
        </View>
      </>
    )
  }
  return (
    <>
      <Text className="contacts__hint">
        对方会看到您的姓名、商会和下面的事由，看不到您的手机号。对方同意以后，才会把自己的手机号给您看。
      </Text>
      <TextArea
        label="联系事由"
        placeholder="例如：下月到西安考察，想拜访商会"
        max={100}
        value={message}
        error={fields.message}
        onChange={setMessage}
      />
      {error && !fields.message ? <Notice error={error} /> : null}
      <Button
        icon="send"
        loading={pending}
        disabled={!message.trim()}
        reason="还没有写联系事由"
        onTap={() => void run()}
      >
        发出请求
      </Button>
    </>
  )
}

export function RequestSheet({ open, onClose, ...chamber }: Props) {
  return (
    <Sheet open={open} title={`联系${chamber.chamberName}`} onClose={onClose}>
      <Request {...chamber} onClose={onClose} />
    </Sheet>
  )
}
