import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { birthBandNames, birthBands, type YoungProfile } from '@contract/young'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Field, FieldFrame, TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { SelectField } from '@/components/select-field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { skillsOf } from './skills'
import './young.scss'

const bands = birthBands.map((value) => ({ value, label: birthBandNames[value] }))

interface Props {
  profile: YoungProfile
  /** The chambers where he is a young merchant. */
  chambers: readonly { chamberId: string; chamberName: string }[]
}

export function YoungProfileForm({ profile, chambers }: Props) {
  const [chamberId, setChamberId] = useState(profile.chamberId)
  const [industry, setIndustry] = useState(profile.industry)
  const [birthBand, setBirthBand] = useState(profile.birthBand)
  const [skills, setSkills] = useState(profile.skills.join('、'))
  const [mentor, setMentor] = useState(profile.mentor)
  const { run, pending, error, fields } = useCommand(async () => {
    await api.young.saveProfile({ chamberId, industry, birthBand, skills: skillsOf(skills), mentor })
    void Taro.navigateBack()
  })
  const wrongSkill = Object.entries(fields).find(([path]) => path.startsWith('skills'))?.[1]
  return (
    <Card title="新生代数据库">
      <Text className="young-hint">
        只有您商会的会长、秘书长和经合办能看到，用来推荐培训和合作机会。都可以不填。
      </Text>
      {chambers.length > 1 ? (
        <FieldFrame label="商会" error={fields.chamberId}>
          <Chips
            label="商会"
            layout="wrap"
            options={chambers.map((each) => ({ value: each.chamberId, label: each.chamberName }))}
            value={chamberId}
            onChange={setChamberId}
          />
        </FieldFrame>
      ) : null}
      <Field
        label="行业"
        placeholder="例如：新能源汽车配件"
        max={20}
        value={industry}
        error={fields.industry}
        onChange={setIndustry}
      />
      <SelectField
        label="出生年段"
        options={bands}
        value={birthBand}
        error={fields.birthBand}
        hint="只记年段，不记生日"
        onChange={setBirthBand}
      />
      <TextArea
        label="特长"
        placeholder="用顿号隔开，例如：外贸、英语"
        hint="最多 8 项，每项不超过 12 个字"
        value={skills}
        error={wrongSkill}
        onChange={setSkills}
      />
      <Field
        label="导师"
        placeholder="带您的前辈，没有可不写"
        max={20}
        value={mentor}
        error={fields.mentor}
        onChange={setMentor}
      />
      {error && !Object.keys(fields).length ? <Notice error={error} /> : null}
      <View className="young-action">
        <Button icon="save" loading={pending} onTap={() => void run()}>
          保存
        </Button>
      </View>
    </Card>
  )
}
