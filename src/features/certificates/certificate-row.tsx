import { Text, View } from '@tarojs/components'
import type { Certificate } from '@contract/certificates'
import { Icon } from '@/components/icon'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { dayInWords } from './certificate-words'
import { go, paths } from './paths'
import './certificates.scss'

/** A small certificate in the list; the tap shows the large one. */
export function CertificateRow({ certificate }: { certificate: Certificate }) {
  const { code, name, text, issuedOn, revoked } = certificate
  const day = dayInWords(issuedOn)
  return (
    <View
      className={`certificate-row${revoked ? ' certificate-row--revoked' : ''}`}
      hoverClass="certificate-row--pressed"
      onClick={() => go(paths.show(code))}
      {...aria({ role: 'link', label: `${revoked ? '已撤销，' : ''}${name}，${day}，${text}` })}
    >
      <View className="certificate-row__inner">
        <View className="certificate-row__head">
          <Text className="certificate-row__name">{name}</Text>
          {revoked ? <Tag icon="revoked">已撤销</Tag> : <Icon name="verified" />}
        </View>
        <Text className="certificate-row__text">{text}</Text>
        <Text className="certificate-row__day">{day}</Text>
      </View>
    </View>
  )
}
