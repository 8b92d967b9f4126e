import { Text, View } from '@tarojs/components'
import type { Standing } from '@contract/members'
import { postNames } from '@contract/posts'
import { formatDate } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import '../members.scss'
import './mine.scss'

/** One line a chamber: somebody may be its secretary and a young merchant of it at once. */
function byChamber(posts: Standing['posts']) {
  const chambers = new Map<string, Standing['posts']>()
  for (const post of posts) chambers.set(post.chamberId, [...(chambers.get(post.chamberId) ?? []), post])
  return [...chambers.values()]
}

interface Props {
  standing: Standing
  onChange: (standing: Standing) => void
  onOpen: (chamberId: string) => void
}

/** The chambers I belong to, and which of them I speak for now. */
export function PostsCard({ standing, onChange, onOpen }: Props) {
  const { run, pending, error } = useCommand(async (chamberId: string) => {
    onChange(await api.members.speakFor({ chamberId }))
  })
  const chambers = byChamber(standing.posts)
  if (!chambers.length) return null
  return (
    <Card title={chambers.length > 1 ? `我的商会（${chambers.length} 个）` : '我的商会'}>
      {chambers.map((posts) => {
        const { chamberId, chamberName, since } = posts[0]!
        const speaks = chamberId === standing.speaksFor
        return (
          <View key={chamberId} className="my-post">
            <View className="my-post__main" onClick={() => onOpen(chamberId)}>
              <Text className="my-post__name">{chamberName}</Text>
              <View className="members-tags">
                {posts.map(({ postId, post }) => (
                  <Tag key={postId} tone="accent">
                    {postNames[post]}
                  </Tag>
                ))}
                {speaks && chambers.length > 1 ? (
                  <Tag tone="good" icon="check">
                    正在代表
                  </Tag>
                ) : null}
              </View>
              <Text className="members-hint">{`${formatDate(since)}绑定`}</Text>
            </View>
            {speaks ? null : (
              <Button
                kind="plain"
                size="small"
                loading={pending}
                label={`代表${chamberName}`}
                onTap={() => void run(chamberId)}
              >
                代表它
              </Button>
            )}
          </View>
        )
      })}
      {chambers.length > 1 ? (
        <Text className="members-hint">报名、认捐、请求联系时，用您正在代表的商会的名义。</Text>
      ) : null}
      {error ? <Notice error={error} /> : null}
    </Card>
  )
}
