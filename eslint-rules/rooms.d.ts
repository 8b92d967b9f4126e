export interface Room {
  /** The row of the table. */
  name: string
  /** The folder that its pattern matched. */
  folder: string
}
export const rooms: Record<string, readonly string[]>
export const doors: readonly string[]
export function roomOf(path: string): Room | null
export function mayImport(from: string, to: string): boolean
