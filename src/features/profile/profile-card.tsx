import { Image, Text, View } from '@tarojs/components'
import { roleNames } from '@contract/access'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import type { ErrorBody } from '@contract/errors'
import type { Me } from '@/lib/session'
import './profile-card.scss'

/** The general roles go without saying once there is a more particular one. */
function rolesInWords({ roles }: Pick<Me, 'roles'>) {
  const particular = roles.filter((role) => role !== 'guest' && role !== 'member')
  const shown = particular.length ? particular : roles.filter((role) => role !== 'guest')
  return shown.length ? shown.map((role) => roleNames[role]) : [roleNames.guest]
}

interface Props {
  me?: Pick<Me, 'name' | 'roles'> & { avatarUrl: string | null }
  error?: ErrorBody
  loading: boolean
  refresh: () => void
}

export function ProfileCard({ me, error, loading, refresh }: Props) {
  if (loading) {
    return (
      <Card>
        <Skeleton widths={[40, 60]} />
      </Card>
    )
  }
  if (!me) return error ? <Notice error={error} onRetry={refresh} /> : null
  return (
    <Card>
      <View className="profile">
        <View className="profile__face">
          {me.avatarUrl ? (
            <Image className="profile__picture" src={me.avatarUrl} mode="aspectFill" />
          ) : me.name ? (
            <Text>{me.name.slice(0, 1)}</Text>
          ) : (
            <Icon name="person" />
          )}
        </View>
        <View className="profile__words">
          <Text className="profile__name">{me.name ?? '您好'}</Text>
          <View className="profile__roles">
            {rolesInWords(me).map((role) => (
              <Tag key={role}>{role}</Tag>
            ))}
          </View>
          {me.name ? null : (
            <Text className="profile__post">
              您现在以访客身份浏览。加入商会以后，可以看会员资讯、联系各地商会。
            </Text>
          )}
        </View>
      </View>
    </Card>
  )
}
