import { View } from '@tarojs/components'
import { importKindNames, type ImportView } from '@contract/imports'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Empty } from '@/components/empty'
import { changesInWords } from './import-words'
import { backTo, paths } from './paths'

export function ResultStep({ state, kind, counts }: ImportView) {
  const done = state === 'done'
  return (
    <Empty
      icon={done ? 'done' : 'undo'}
      title={done ? '导入完成' : '这次导入已放弃'}
      text={done ? changesInWords(counts) : '什么都没有改动，可以改好文件再上传'}
    >
      <View>
        <ButtonRow>
          <Button kind={done ? 'primary' : 'plain'} onTap={() => backTo(paths.filled[kind])}>
            {`看${importKindNames[kind]}`}
          </Button>
          <Button kind={done ? 'plain' : 'primary'} icon="import" onTap={() => backTo(paths.list(kind))}>
            再导一份
          </Button>
        </ButtonRow>
      </View>
    </Empty>
  )
}
