import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CheckRow } from '@/components/check-row'
import { DateTimeField } from '@/components/date-time-field'
import { FieldFrame } from '@/components/field'
import { NumberField } from '@/components/number-field'
import { SelectField } from '@/components/select-field'
import type { PickChamber } from '../chambers'
import type { SeatWriting } from '../edit/writing'
import './seats.scss'

const hours = [0, 6, 12, 24, 48, 72]
const hourOptions = hours.map((value) => ({
  value: String(value),
  label: value === 0 ? '不用确认，直接算报上' : `${value} 小时内确认`,
}))
const optionsFor = (now: number) =>
  hours.includes(now) ? hourOptions : [...hourOptions, { value: String(now), label: `${now} 小时内确认` }]

export interface SeatFieldsProps {
  seats: SeatWriting
  /** By field of the plan. */
  errors: Record<string, string>
  /** 西安温州商会 → 已占 2 个 */
  takenOf?: (chamberId: string) => string | undefined
  pickChamber: PickChamber
  onChange: (seats: SeatWriting) => void
}

function Reserves({ seats, errors, takenOf, pickChamber, onChange }: SeatFieldsProps) {
  const { reserves } = seats
  const put = (chamberId: string, number: number | null) =>
    onChange({
      ...seats,
      // What is not a number yet stays in its place: the server names the field.
      reserves: reserves.map((each) =>
        each.chamberId === chamberId ? { ...each, seats: number as number } : each,
      ),
    })
  const add = () =>
    pickChamber(({ id, name }) => {
      if (reserves.some(({ chamberId }) => chamberId === id)) return
      onChange({ ...seats, reserves: [...reserves, { chamberId: id, chamberName: name, seats: 2 }] })
    })
  const remove = (chamberId: string) =>
    onChange({ ...seats, reserves: reserves.filter((each) => each.chamberId !== chamberId) })
  return (
    <FieldFrame
      label="给商会预留"
      error={errors.reserves}
      hint={reserves.length ? '预留的名额包含在总名额里' : '不预留，先到先得'}
    >
      {reserves.map(({ chamberId, chamberName, seats: number }, i) => (
        <View key={chamberId} className="reserve">
          <View className="reserve__number">
            <NumberField
              label={chamberName}
              value={number}
              error={errors[`reserves.${i}.seats`]}
              hint={takenOf?.(chamberId)}
              onChange={(next) => put(chamberId, next)}
            />
          </View>
          <Button kind="text" size="small" label={`去掉${chamberName}的预留`} onTap={() => remove(chamberId)}>
            去掉
          </Button>
        </View>
      ))}
      <Button kind="plain" size="small" icon="add" onTap={add}>
        添加商会
      </Button>
    </FieldFrame>
  )
}

/** When what nobody took of the reserves is everybody's. */
function Release({ seats, errors, onChange }: SeatFieldsProps) {
  const { releaseAt } = seats
  return (
    <View>
      <DateTimeField
        label="预留到什么时候（可不填）"
        value={releaseAt}
        error={errors.releaseAt}
        hint={releaseAt === null ? '不填，一直预留到活动开始' : '到时没有用掉的，谁都可以报，先给候补的人'}
        onChange={(at) => onChange({ ...seats, releaseAt: at })}
      />
      {releaseAt === null ? null : (
        <Button kind="text" size="small" onTap={() => onChange({ ...seats, releaseAt: null })}>
          一直预留
        </Button>
      )}
    </View>
  )
}

/** What decides about seats: the same fields in a draft and on the page of a published activity. */
export function SeatFields(props: SeatFieldsProps) {
  const { seats, errors, onChange } = props
  const change = (part: Partial<SeatWriting>) => onChange({ ...seats, ...part })
  return (
    <View>
      <NumberField
        label="总名额"
        value={seats.capacity}
        error={errors.capacity}
        onChange={(capacity) => change({ capacity })}
      />
      <Reserves {...props} />
      {seats.reserves.length ? <Release {...props} /> : null}
      <CheckRow
        label="开放候补"
        note="报满以后排队，空出名额按顺序补上"
        checked={seats.waitlist}
        onChange={(waitlist) => change({ waitlist })}
      />
      {seats.waitlist ? (
        <SelectField
          label="候补轮到时"
          options={optionsFor(seats.offerHours)}
          value={String(seats.offerHours)}
          error={errors.offerHours}
          hint={
            seats.offerHours > 0 ? '夜里 21:30 到次日 7:30 不算时间；过时没有确认，名额让给下一位' : undefined
          }
          onChange={(value) => change({ offerHours: Number(value) })}
        />
      ) : null}
      <CheckRow
        label="报名要审核"
        note="审核前名额先占着，没有通过的空出来"
        checked={seats.review}
        onChange={(review) => change({ review })}
      />
    </View>
  )
}
