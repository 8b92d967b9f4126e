import { isOneLineAChamber, type ImportMapping } from '@contract/imports'
import { bare } from '../mapping/suggest'
import type { Headings } from '../plan'
import type { Resolve } from './chambers'

const isPhone = (heading: string) =>
  /^(手机|手机号|手机号码|电话|电话号码|联系电话|联系方式|移动电话)$/.test(bare(heading))

/** 商会, 会长, 电话, 秘书长, 电话: a number belongs to whoever stands before it. */
function withNumbersBeside(mapping: ImportMapping, headings: readonly string[]): ImportMapping {
  const { post: _post, name: _name, phone: _phone, ...columns } = mapping.columns
  for (const [name, phone] of [
    ['president', 'presidentPhone'],
    ['secretary', 'secretaryPhone'],
  ] as const) {
    const after = (columns[name]?.[0] ?? -2) + 1
    if (!columns[phone] && isPhone(headings[after] ?? '')) columns[phone] = [after]
  }
  return { ...mapping, columns }
}

const isForOnePerson = ({ columns }: ImportMapping) => Boolean(columns['post'] ?? columns['name'])

/** In a table of people 会长 heads no names; in a table of chambers it does. */
export function suggestRoster(mapping: ImportMapping, { headings }: Headings): ImportMapping {
  if (!isOneLineAChamber(mapping)) return mapping
  if (!isForOnePerson(mapping)) return withNumbersBeside(mapping, headings)
  const { president: _, presidentPhone: _p, secretary: _s, secretaryPhone: _sp, ...columns } = mapping.columns
  return { ...mapping, columns }
}

/** A sheet a chamber: where no column says which, the name of the sheet does. */
export function chamberOfSheet(mapping: ImportMapping, { sheetName }: Headings, resolve: Resolve) {
  const chamber = sheetName && !mapping.columns['chamber'] ? resolve(sheetName) : undefined
  return chamber ? { ...mapping, fixed: { ...mapping.fixed, chamber: chamber.name } } : mapping
}
