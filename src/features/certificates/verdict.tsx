import { Text, View } from '@tarojs/components'
import type { Certificate } from '@contract/certificates'
import type { ErrorBody } from '@contract/errors'
import { Card } from '@/components/card'
import { FactList } from '@/components/fact-list'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'
import { dayInWords, grouped } from './certificate-words'
import './certificates.scss'

interface Props {
  tone: 'good' | 'bad'
  title: string
  text: string
}

const Seal = ({ tone, title, text }: Props) => (
  <View className={`verdict verdict--${tone}`} {...aria({ role: 'status', live: 'polite' })}>
    <Icon name={tone === 'good' ? 'verified' : 'revoked'} className="verdict__icon" />
    <Text className="verdict__title">{title}</Text>
    <Text>{text}</Text>
  </View>
)

/** There is no such certificate. */
export const Unknown = ({ error }: { error: ErrorBody }) => (
  <Seal tone="bad" title="查无此证" text={error.message} />
)

/** Whether it is good, and what must stand on the picture, to compare word by word. */
export function Verdict({ certificate }: { certificate: Certificate }) {
  const { code, name, holder, chamberName, text, issuer, issuedOn, revoked } = certificate
  return (
    <View>
      {revoked ? (
        <Seal
          tone="bad"
          title="证书已撤销"
          text={`${dayInWords(revoked.on)}由${issuer}撤销，不再有效。原因：${revoked.reason}`}
        />
      ) : (
        <Seal tone="good" title="证书有效" text="请与证书上的内容逐项核对，有一项不同就不是真的。" />
      )}
      <Card title="证书上应当写着">
        <FactList
          facts={[
            ['名称', name],
            ['姓名', holder],
            ['商会', chamberName],
            ['内容', text],
            ['颁发单位', issuer],
            ['颁发日期', dayInWords(issuedOn)],
            ['编号', grouped(code)],
          ]}
        />
      </Card>
    </View>
  )
}
