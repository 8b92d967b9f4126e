import { Text, View } from '@tarojs/components'
import { useCommand } from '@/lib/use-command'
import { isWeapp } from '@/lib/device'
import { callPhone, copyText } from '@/lib/on-phone'
import { useState } from 'react'
import { Button } from './button'
import { ButtonRow } from './button-row'
import { Dialog } from './dialog'
import { Sheet } from './sheet'
import './phone-look.scss'

interface Props {
  /** Whose. */
  name: string
  /** Null: there is none. */
  reveal: () => Promise<string | null>
  onClose: () => void
}

/** 138 0577 1234: as numbers are read out. */
const inGroups = (phone: string) => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')

/** A whole phone number is shown only to who asks for it knowing that this is recorded. */
export function PhoneLook({ name, reveal, onClose }: Props) {
  const [phone, setPhone] = useState<string | null>(null)
  const look = useCommand(async () => setPhone((await reveal()) ?? ''))
  if (phone === null) {
    return (
      <Dialog
        open
        title={`查看${name}的手机号？`}
        text="这次查看会记入操作记录：谁、什么时候、看了谁的号码。"
        confirm="查看号码"
        pending={look.pending}
        error={look.error}
        onConfirm={() => void look.run()}
        onClose={onClose}
      />
    )
  }
  return (
    <Sheet open title={`${name}的手机号`} onClose={onClose}>
      <View className="phone-look">
        <View className="phone-look__number">
          <Text userSelect>{phone ? inGroups(phone) : '没有登记手机号'}</Text>
        </View>
        <Text className="phone-look__note">已记入操作记录</Text>
      </View>
      {phone ? (
        <ButtonRow>
          {isWeapp ? (
            <Button icon="phone" onTap={() => void callPhone(phone)}>
              拨打
            </Button>
          ) : null}
          <Button kind="plain" icon="copy" onTap={() => void copyText(phone)}>
            复制号码
          </Button>
        </ButtonRow>
      ) : null}
    </Sheet>
  )
}
