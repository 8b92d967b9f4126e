import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Standing } from '@contract/members'
import { AvatarButton } from '@/components/avatar-button'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import type { PickedFile } from '@/lib/picked-file'
import { upload } from '@/lib/upload'
import { useCommand } from '@/lib/use-command'
import './members.scss'

/** Face and nickname by WeChat's own components: chosen by hand, never taken. */
export function ProfileForm({ standing }: { standing: Standing }) {
  const [nickname, setNickname] = useState(standing.nickname)
  const [avatar, setAvatar] = useState<{ file: PickedFile; url: string } | null>(null)
  const { run, pending, error, fields } = useCommand(async () => {
    const avatarUpload = avatar ? await upload(avatar.file) : undefined
    await api.members.updateProfile({ nickname, ...(avatarUpload ? { avatarUpload } : {}) })
    void Taro.navigateBack()
  })
  return (
    <Card>
      <View className="members-centre">
        <AvatarButton
          url={avatar?.url ?? standing.avatarUrl}
          name={standing.name ?? nickname}
          onChoose={(file, url) => setAvatar({ file, url })}
        />
      </View>
      <Field
        label="昵称"
        type="nickname"
        placeholder="可以用微信昵称"
        max={20}
        value={nickname}
        error={fields.nickname}
        onChange={setNickname}
      />
      <Text className="members-hint">头像和昵称都可以不填，只显示在您自己的页面。</Text>
      {error && !fields.nickname ? <Notice error={error} /> : null}
      <View className="members-action">
        <Button icon="save" loading={pending} onTap={() => void run()}>
          保存
        </Button>
      </View>
    </Card>
  )
}
