import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { sessionTime } from '../sessions'
import type { MyCode } from './code-card'
import './mine.scss'

/** Every session is checked in by itself. */
export const SessionsCard = ({ sessions, came }: Pick<MyCode, 'sessions' | 'came'>) => (
  <Card title="每一场都要签到">
    {sessions.map((session) => (
      <View key={session.id} className="my-code__session">
        <View className="my-code__session-words">
          <Text className="my-code__session-title">{session.title}</Text>
          <Text className="my-code__session-time">
            {[sessionTime(session), session.place].filter(Boolean).join(' · ')}
          </Text>
        </View>
        {came.includes(session.id) ? (
          <Tag tone="good" icon="check">
            已签到
          </Tag>
        ) : (
          <Tag>未签到</Tag>
        )}
      </View>
    ))}
  </Card>
)
