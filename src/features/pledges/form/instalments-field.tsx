import { Text, View } from '@tarojs/components'
import { MAX_INSTALMENTS } from '@contract/pledges'
import { formatYuan } from '@contract/values/money'
import { dateOf, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { DateField } from '@/components/date-field'
import { MoneyField } from '@/components/money-field'
import { Notice } from '@/components/notice'
import { spread, type InstalmentWriting } from './terms-writing'
import './terms-form.scss'

interface Props {
  amountFen: number | null
  instalments: InstalmentWriting[]
  wrong: (field: string) => string | undefined
  onChange: (instalments: InstalmentWriting[]) => void
}

const ways = [
  { value: '1', label: '一次到账' },
  { value: '2', label: '分 2 期' },
  { value: '4', label: '分 4 期' },
  { value: '12', label: '分 12 期' },
] as const

const known = (count: number) => ways.find(({ value }) => value === String(count))?.value

/** Sums the parts against the whole, in words, while they are written. */
function Rest({ amountFen, instalments }: Pick<Props, 'amountFen' | 'instalments'>) {
  const sum = instalments.reduce((all, each) => all + (each.amountFen ?? 0), 0)
  if (amountFen === null || instalments.length === 1 || sum === amountFen) return null
  const gap = amountFen - sum
  return (
    <Notice kind="wait">
      {gap > 0 ? `各期合计还少 ${formatYuan(gap)} 元` : `各期合计多了 ${formatYuan(-gap)} 元`}
    </Notice>
  )
}

/** When the money comes: at once, or in parts that add up. */
export function InstalmentsField({ amountFen, instalments, wrong, onChange }: Props) {
  const single = instalments.length === 1
  const firstOn = instalments[0]?.dueOn ?? dateOf(now())
  const set = (i: number, part: Partial<InstalmentWriting>) =>
    onChange(instalments.map((each, at) => (at === i ? { ...each, ...part } : each)))
  return (
    <Card title="什么时候到账">
      <Chips
        label="分几期"
        layout="wrap"
        options={
          known(instalments.length) ? ways : [...ways, { value: 'own', label: `分 ${instalments.length} 期` }]
        }
        value={known(instalments.length) ?? 'own'}
        onChange={(way) => way !== 'own' && onChange(spread(amountFen, Number(way), firstOn))}
      />
      {instalments.map((each, i) => (
        <View key={i} className="instalment">
          {single ? null : <Text className="instalment__n">{`第 ${i + 1} 期`}</Text>}
          <DateField
            label={single ? '到账日期' : '日期'}
            value={each.dueOn}
            error={wrong(`instalments.${i}.dueOn`)}
            onChange={(dueOn) => set(i, { dueOn })}
          />
          {single ? null : (
            <>
              <MoneyField
                label="金额"
                amountFen={each.amountFen}
                error={wrong(`instalments.${i}.amountFen`)}
                onChange={(part) => set(i, { amountFen: part })}
              />
              <Button
                kind="text"
                size="small"
                label={`去掉第 ${i + 1} 期`}
                onTap={() => onChange(instalments.filter((_, at) => at !== i))}
              >
                去掉这一期
              </Button>
            </>
          )}
        </View>
      ))}
      {wrong('instalments') ? <Notice>{wrong('instalments')}</Notice> : null}
      <Rest amountFen={amountFen} instalments={instalments} />
      {single ? null : (
        <Button
          kind="plain"
          size="small"
          icon="add"
          disabled={instalments.length >= MAX_INSTALMENTS}
          reason={`最多 ${MAX_INSTALMENTS} 期`}
          onTap={() => onChange([...instalments, { dueOn: '', amountFen: null }])}
        >
          加一期
        </Button>
      )}
    </Card>
  )
}
