import { Text, View } from '@tarojs/components'
import type { ErrorBody } from '@contract/errors'
import { aria } from '@/lib/aria'
import { Icon } from './icon'
import { Notice } from './notice'
import './list-footer.scss'

interface Props {
  loading: boolean
  atEnd: boolean
  error?: ErrorBody
  onRetry: () => void
}

/** Below a paged list: what is happening there. */
export function ListFooter({ loading, atEnd, error, onRetry }: Props) {
  if (error) return <Notice error={error} retrying={loading} onRetry={onRetry} />
  if (!loading && !atEnd) return <View className="list-footer" />
  return (
    <View className="list-footer" {...aria({ role: 'status' })}>
      {loading ? <Icon name="loading" className="icon--spinning" /> : null}
      <Text>{loading ? '正在加载' : '没有更多了'}</Text>
    </View>
  )
}
