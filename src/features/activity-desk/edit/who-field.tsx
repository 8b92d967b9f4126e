import { Text, View } from '@tarojs/components'
import { roleNames } from '@contract/access'
import { joinRoles, type WhoMayJoin } from '@contract/activities'
import { birthBandNames, birthBands } from '@contract/young'
import { Button } from '@/components/button'
import { CheckRow } from '@/components/check-row'
import { Choices } from '@/components/choices'
import { FieldFrame } from '@/components/field'
import { useChamberNames, type PickChamber } from '../chambers'
import { whoInWords } from './who-words'

interface Props {
  who: WhoMayJoin
  pickChamber: PickChamber
  onChange: (who: WhoMayJoin) => void
}

const roleOptions = joinRoles.map((value) => ({ value, label: roleNames[value] }))
const bandOptions = birthBands.map((value) => ({ value, label: birthBandNames[value] }))

/** Who may sign up. Nothing ticked means that anybody fits. */
export function WhoField({ who, pickChamber, onChange }: Props) {
  const nameOf = useChamberNames()
  const change = (part: Partial<WhoMayJoin>) => onChange({ ...who, ...part })
  const addChamber = () =>
    pickChamber(({ id }) => change({ chamberIds: [...new Set([...who.chamberIds, id])] }))
  return (
    <View>
      <FieldFrame label="身份" hint="都不勾，登记过的会员都可以">
        <Choices
          label="身份"
          multiple
          options={roleOptions}
          chosen={who.roles}
          onChange={(chosen) => change({ roles: joinRoles.filter((role) => chosen.includes(role)) })}
        />
      </FieldFrame>
      <FieldFrame label="商会" hint={who.chamberIds.length ? undefined : '不选，各地商会都可以'}>
        {who.chamberIds.map((id) => (
          <View key={id} className="editor-line">
            <Text className="editor-line__words">{nameOf(id)}</Text>
            <Button
              kind="text"
              size="small"
              label={`去掉${nameOf(id)}`}
              onTap={() => change({ chamberIds: who.chamberIds.filter((each) => each !== id) })}
            >
              去掉
            </Button>
          </View>
        ))}
        <Button kind="plain" size="small" icon="add" onTap={addChamber}>
          指定商会
        </Button>
      </FieldFrame>
      <FieldFrame label="出生年段" hint="都不勾，不限年龄；勾了，只有填过出生年段的青年温商能报">
        <Choices
          label="出生年段"
          multiple
          options={bandOptions}
          chosen={who.birthBands}
          onChange={(chosen) => change({ birthBands: birthBands.filter((band) => chosen.includes(band)) })}
        />
      </FieldFrame>
      <CheckRow
        label="凭推荐报名"
        note="只有会长推荐过的青年温商能报"
        checked={who.endorsedOnly}
        onChange={(endorsedOnly) => change({ endorsedOnly })}
      />
      <Text className="editor-hint">{`也就是：${whoInWords(who)}`}</Text>
    </View>
  )
}
