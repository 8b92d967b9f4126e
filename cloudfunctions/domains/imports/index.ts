import type { imports as actions } from '@contract/imports'
import type { Handlers } from '../../kernel/serve'
import { advance } from './advance'
import { apply } from './apply'
import { cancel } from './cancel'
import { chooseSheet } from './choose-sheet'
import { excludeRow } from './exclude-row'
import { fixRow } from './fix-row'
import { leftOut } from './left-out'
import { list } from './list'
import { map } from './map'
import { problemFile } from './problem-file'
import { rows } from './rows'
import { show } from './show'
import { start } from './start'
import { takeBack } from './take-back'
import { template } from './template'

export const imports = {
  ...{ template, start, chooseSheet, map, advance, show, rows, leftOut },
  ...{ fixRow, excludeRow, problemFile, apply, cancel, takeBack, list },
} satisfies Handlers<typeof actions>
