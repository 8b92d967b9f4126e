import type { IncomingMessage } from 'node:http'

/**
 * Whether the request was meant for this server: a foreign Host is a name that somebody pointed at 127.0.0.1 (DNS
 * rebinding), a foreign Origin is another web page open in the same browser.
 */
export function mayEnter(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers
  const port = request.socket.localPort
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false
  return origin === undefined || origin === `http://${host}`
}
