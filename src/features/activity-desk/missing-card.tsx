import { Text } from '@tarojs/components'
import { Card } from '@/components/card'
import './manage/manage.scss'

/** 还缺什么: what the server asks for before publication, each a sentence. */
export function MissingCard({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return null
  return (
    <Card title={`还缺什么（${missing.length}）`}>
      {missing.map((sentence) => (
        <Text key={sentence} className="manage__missing">{`· ${sentence}`}</Text>
      ))}
    </Card>
  )
}
