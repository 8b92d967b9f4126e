import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { FactList } from '@/components/fact-list'
import { Failure } from '@/components/failure'
import { Notice } from '@/components/notice'
import { PhoneLook } from '@/components/phone-look'
import { Skeleton } from '@/components/skeleton'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import { AbsorbedList } from './absorbed-list'
import { go, paths } from './paths'
import './merchants.scss'

/** One record, what may be done with it, and everything that was ever changed. */
export function MerchantRecord({ id }: { id: string }) {
  const { data, error, loading, refresh } = useQuery(api.merchants.show, { id })
  const [looking, setLooking] = useState(false)
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void refresh()
    shown.current = true
  })
  if (loading) {
    return (
      <Card>
        <Skeleton widths={[40, 90, 70, 60]} />
      </Card>
    )
  }
  if (!data) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  const { name, phoneMasked, company, chamber, place, industry, history, absorbed } = data
  return (
    <View>
      {error ? <Notice error={error} onRetry={() => void refresh()} /> : null}
      {data.id === id ? null : <Notice kind="plain">您打开的那条已经合并到这一条。</Notice>}
      <Card>
        <Text className="merchants-name">{name}</Text>
        <FactList
          facts={[
            ['手机号', phoneMasked],
            ['企业', company],
            ['所属商会', chamber],
            ['所在地', place],
            ['行业', industry],
          ]}
        />
        <View className="merchants-actions">
          <ButtonRow>
            <Button icon="edit" onTap={() => go(paths.edit(data.id))}>
              修改
            </Button>
            {phoneMasked ? (
              <Button kind="plain" icon="phone" onTap={() => setLooking(true)}>
                查看号码
              </Button>
            ) : null}
          </ButtonRow>
        </View>
      </Card>
      <AbsorbedList absorbed={absorbed} onUndone={() => void refresh()} />
      <Card title="历史">
        {history.map(({ at, by, what }) => (
          <View key={`${at}${what}`} className="merchants-history">
            <Text className="merchants-history__what">{what}</Text>
            <Text className="merchants-hint">{`${by} · ${formatDateTime(at)}`}</Text>
          </View>
        ))}
        {history.length === 0 ? <Text className="merchants-hint">还没有改动过。</Text> : null}
      </Card>
      {looking ? (
        <PhoneLook
          name={name}
          reveal={() => api.merchants.revealPhone({ id: data.id }).then(({ phone }) => phone)}
          onClose={() => setLooking(false)}
        />
      ) : null}
    </View>
  )
}
