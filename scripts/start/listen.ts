import { startEmulator, type EmulatorOptions } from '../../emulator/server'

export const DEFAULT_PORT = 3456
const PORTS_TRIED = 20

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE'

/** The usual port, or the next free one; a port that was asked for is taken or nothing. */
export async function listen(options: Omit<EmulatorOptions, 'port'>, asked: number | undefined) {
  const ports =
    asked === undefined ? Array.from({ length: PORTS_TRIED }, (_, i) => DEFAULT_PORT + i) : [asked]
  for (const port of ports) {
    try {
      return await startEmulator({ ...options, port })
    } catch (error) {
      if (!isTaken(error)) throw error
      console.log(`端口 ${port} 已被占用 Port ${port} is taken`)
    }
  }
  throw new Error('请用 --port 指定另一个端口 Choose another with --port')
}
