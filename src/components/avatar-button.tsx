import { Button as NativeButton, Image, Text, View, type ButtonProps } from '@tarojs/components'
import { aria } from '@/lib/aria'
import { isWeapp } from '@/lib/device'
import { pickImages, type PickedFile } from '@/lib/picked-file'
import { Icon } from './icon'
import './avatar-button.scss'

interface Props {
  url: string | null
  /** Its first character stands in for a face. */
  name: string
  /** The file, and an address by which this phone can show it. */
  onChoose: (file: PickedFile, url: string) => void
}

/** WeChat offers the person's own WeChat face, the album and the camera; a browser its file dialog. */
export function AvatarButton({ url, name, onChoose }: Props) {
  const choose: ButtonProps['onChooseAvatar'] = ({ detail: { avatarUrl } }) =>
    onChoose({ name: avatarUrl.split('/').pop() ?? '', size: 0, content: avatarUrl }, avatarUrl)
  const pick = async () => {
    const [file] = await pickImages(['jpg', 'jpeg', 'png', 'webp'])
    if (file && typeof file.content !== 'string') onChoose(file, URL.createObjectURL(file.content))
  }
  return (
    <NativeButton
      className="avatar-button"
      {...(isWeapp ? { openType: 'chooseAvatar', onChooseAvatar: choose } : { onClick: () => void pick() })}
      {...aria({ role: 'button', label: '更换头像' })}
    >
      <View className="avatar-button__face">
        {url ? (
          <Image className="avatar-button__image" src={url} mode="aspectFill" />
        ) : name ? (
          <Text>{name.slice(0, 1)}</Text>
        ) : (
          <Icon name="person" />
        )}
      </View>
      <View className="avatar-button__words">
        <Icon name="camera" />
        <Text>更换头像</Text>
      </View>
    </NativeButton>
  )
}
