import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { birthBandNames, type YoungProfile } from '@contract/young'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import './young.scss'

/** What a young merchant tells of himself. */
export function RecordHead({ profile, children }: PropsWithChildren<{ profile: YoungProfile }>) {
  const { name, chamberName, industry, birthBand, skills, mentor } = profile
  const facts = [
    ['行业', industry],
    ['出生年段', birthBand ? birthBandNames[birthBand] : ''],
    ['导师', mentor],
  ].filter(([, value]) => value)
  return (
    <Card>
      <View className="young-head">
        <View className="young-head__face">
          <Text>{name.slice(0, 1)}</Text>
        </View>
        <View className="young-head__words">
          <Text className="young-head__name">{name}</Text>
          <Text className="young-hint">{`${chamberName} · 青年温商`}</Text>
        </View>
      </View>
      {facts.map(([label, value]) => (
        <View key={label} className="young-head__fact">
          <Text className="young-head__label">{label}</Text>
          <Text className="young-head__value">{value}</Text>
        </View>
      ))}
      {skills.length ? (
        <View className="young-head__skills">
          {skills.map((skill) => (
            <Tag key={skill}>{skill}</Tag>
          ))}
        </View>
      ) : null}
      {children}
    </Card>
  )
}
