import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import './mine.scss'

const steps = [
  '到签到台，把上面的二维码给工作人员扫一扫，没有网络也可以。',
  '现场有大屏幕签到码的，点“扫现场签到码”自己签。',
  '都不方便，就报姓名和四位数字。',
]

export const HowCard = () => (
  <Card title="怎么签到">
    {steps.map((words, index) => (
      <View key={words} className="my-code__step">
        <Text className="my-code__step-number">{String(index + 1)}</Text>
        <Text className="my-code__step-words">{words}</Text>
      </View>
    ))}
  </Card>
)
