import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { isWeapp } from '@/lib/device'
import { showPrivacyGuide } from '@/lib/on-phone'
import { statements } from './statements'
import './index.scss'

function Privacy() {
  return (
    <Page>
      {statements.map(({ title, paragraphs }) => (
        <Card key={title} title={title}>
          <View className="privacy">
            {paragraphs.map((paragraph) => (
              <Text key={paragraph} className="privacy__paragraph">
                {paragraph}
              </Text>
            ))}
          </View>
        </Card>
      ))}
      {isWeapp ? (
        <Card inset="flush">
          <Cell icon="privacy" title="用户隐私保护指引" leads onTap={() => void showPrivacyGuide()} />
        </Card>
      ) : null}
    </Page>
  )
}

export default guarded(Privacy)
