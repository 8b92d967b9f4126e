import { readFileSync } from 'node:fs'
import path from 'node:path'
import writeExcel from 'write-excel-file/node'
import type { ImportMapping, ImportView } from '@contract/imports'
import { posts } from '../../../cloudfunctions/domains/posts/documents'
import { openTable } from '../../../cloudfunctions/kernel/tables'
import { csvOf } from '../../fixtures/sheets/roster'
import type { House } from '../house'
import { advance } from '../importing'

/** A file of `tests/fixtures/tables`. */
export const fixture = (name: string) => readFileSync(path.join(__dirname, '../../fixtures/tables', name))
export const csv = (...lines: string[][]) => Buffer.from(csvOf(lines))
export const workbook = (sheets: Record<string, string[][]>): Promise<Buffer> =>
  writeExcel(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((cells) => cells.map((value) => ({ value }))),
    })),
  ).toBuffer()

export const map = async (house: House, view: ImportView, mapping: ImportMapping) =>
  advance(house, await house.get('editor', 'imports.map', { id: view.id, mapping }))
export const apply = async (house: House, view: ImportView, withoutErrors = false) =>
  advance(house, await house.get('editor', 'imports.apply', { id: view.id, withoutErrors }))
export const takeBack = async (house: House, view: ImportView) =>
  advance(house, await house.get('editor', 'imports.takeBack', { id: view.id }))

export const imported = () => posts.findAll({ source: 'import' })
export const leftOutOf = async (house: House, id: string) =>
  (await house.get('editor', 'imports.leftOut', { id })).items

/** The first sheet of a workbook that was made for download. */
export async function cellsOf(url: string): Promise<string[][]> {
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  return (await (await openTable(bytes, 'a.xlsx')).read(0)).rows.map(({ cells }) => cells)
}
